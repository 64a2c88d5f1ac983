# Reads what a host must not show, and looks around.
# expect: AC
# answer: []
import os

PLACES = """
/etc/passwd /etc/shadow /etc/hostname /etc/resolv.conf /root /home /var /srv /opt/secret /run /sys /boot
/proc /proc/self/environ /proc/1/cmdline /proc/self/mem /proc/self/maps /proc/mounts /proc/kcore /proc/sys/kernel/hostname
/dev/mem /dev/kmsg /dev/fuse /dev/tty /dev/ptmx /dev/shm /dev/vda /usr/bin /bin /sbin /usr/local/bin
""".split()


def solve(secret_of):
    found = []
    for place in PLACES:
        try:
            found.append(f"{place}: {os.listdir(place) if os.path.isdir(place) else open(place, 'rb').read(100)}")
        except OSError:
            pass
    for place in ("/", "/etc", "/dev"):
        try:
            found.append(f"{place}: {os.listdir(place)}")
        except OSError:
            pass
    return found
