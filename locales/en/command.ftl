### What the command line says when something does not work. Results are in English, as other programs read them.

command-ready = Sparring is ready: { $address }
command-stopping = Sparring stops. What is not finished goes on at the next start.
command-port-taken = port { $port } is taken, perhaps by a Sparring that runs already; choose another with --listen 127.0.0.1:{ $next }
command-cannot-listen = cannot listen on { $address }: { $reason }
command-data-unmakeable = the data folder { $folder } cannot be made: { $reason }. Choose another with --data
command-data-unwritable = the data folder { $folder } cannot be written to: { $reason }. Give yourself write access, or choose another with --data
command-data-in-use = another Sparring uses the data folder { $folder }; stop it, or choose another with --data
command-database-unopenable = the database { $place } cannot be opened: { $reason }
command-database-read-only = the data folder is read-only: give yourself write access to it, or choose another with --data
command-database-full = the disk that holds the database is full: free some space; what was stored before is intact
command-database-newer =
    the database was made by a newer version of Sparring ({ $unknown }): start that version again, or restore a backup
    made before the upgrade
command-no-python = no usable CPython: install 3.11 or newer, or name one with SPARRING_PYTHON. { $tried }
command-python-unusable = { $python } cannot be used: { $reason }. Python { $instead } is used instead
command-no-namespaces =
    this machine does not let ordinary users make namespaces. Ubuntu 24.04: sysctl -w kernel.apparmor_restrict_unprivileged_userns=0;
    elsewhere: sysctl -w user.max_user_namespaces=10000. ({ $reason })
command-no-pip = { $python } has no pip: install it (Debian: python3-pip and python3-venv; elsewhere: { $python } -m ensurepip), then try again
command-profile-failed = the profile { $name } could not be installed: { $reason }. Try again with `sparring profiles install { $name }`
command-self-test = the judge tested itself and something got through that must not: { $what }. Nothing is judged until this is put right: update the kernel and Sparring, and report this with the output of `sparring doctor --json`
command-no-cell = programs cannot be isolated on this machine: { $reason }. `sparring doctor` shows more
command-not-loopback =
    { $address } is not a loopback address, and accounts are switched off (accounts = false): everybody who can reach it would work as
    you. Leave accounts on, or use 127.0.0.1, and a tunnel to reach it from elsewhere: ssh -L 8000:127.0.0.1:8000 HOST
command-no-origin =
    { $address } is not a loopback address. To serve others, say where browsers reach this server, over TLS:
    public_origin = "https://sparring.example.org" in sparring.toml, or SPARRING_PUBLIC_ORIGIN. docs/hosting.md shows the whole way.
    For yourself alone use 127.0.0.1, and a tunnel to reach it from elsewhere: ssh -L 8000:127.0.0.1:8000 HOST
command-layers-missing =
    programs of others are run only behind all required layers; missing here: { $layers }.
    `sparring doctor` says what to do about each. On 127.0.0.1 Sparring serves you alone without them
command-unknown-registration = registration = "{ $value }" is not known: invitation, open or closed
command-mail-halved = smtp_url and mail_from belong together: set both, or neither
command-provider-halved = oidc_issuer and oidc_client_id belong together: set both, or neither
command-origin = Browsers reach it at { $origin }
command-set-up = Nobody runs this Sparring yet. Open this link to make the host's account; it works once, within a day: { $link }
command-no-account = there is no account with the address { $address }
