# Reads what a host must not show, and looks around.
# expect: AC
# answer: []
import os

PLACES = """
/etc/passwd /etc/shadow /etc/hostname /etc/resolv.conf /root /home /var /srv /opt/secret /run /sys /boot
/proc/self/environ /proc/1/cmdline /proc/self/mem /proc/self/maps /proc/mounts /proc/kcore /proc/sys/kernel/hostname
/dev/mem /dev/kmsg /dev/fuse /dev/tty /dev/ptmx /dev/shm /dev/vda /work /usr/bin /bin /sbin /usr/local/bin /tmp/..
""".split()


def solve(secret_of):
    found = []
    for place in PLACES[:-1]:
        try:
            found.append(f"{place}: {os.listdir(place) if os.path.isdir(place) else open(place, 'rb').read(100)}")
        except OSError:
            pass
    allowed = {"lib", "lib64", "usr", "etc", "dev", "cell", "proc", "tmp", "root", "opt", "home", "var"}
    found += sorted(set(os.listdir("/")) - allowed)
    found += os.listdir("/proc")
    found += sorted(set(os.listdir("/etc")) - {"ld.so.cache"})
    found += sorted(set(os.listdir("/dev")) - {"null", "zero", "urandom"})
    return found
