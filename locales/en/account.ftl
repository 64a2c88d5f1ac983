### Accounts: the door, one's own account, and what stops somebody there.

account-sign-in = Sign in
account-sign-up = Create an account
account-sign-out = Sign out
account-sign-out-everywhere = Sign out everywhere
account-needed-title = Please sign in
account-needed = This is for people with an account. Sign in and you get there. If you were writing something, it is still in the page: sign in in another tab, go back and send it again.
account-guest-title = Only with an account
account-guest-stop = Guests can do the first lessons and a few problems. With an account everything is open, and what you have done so far stays yours.
account-role-title = Not for your role
account-role-stop = This page is for hosts or authors. Whoever runs this Sparring can give you the role.
account-no-link-title = This link does not work
account-no-link = It was used up, is too old, or was not copied whole. Ask whoever sent it for a new one.
account-slow-title = Too often
account-slow = { $seconds ->
    [one] There were too many tries in a short time. Try again in a second; nothing was lost.
   *[other] There were too many tries in a short time. Try again in { $seconds } seconds; nothing was lost.
}
account-slow-minutes = { $minutes ->
    [one] There were too many tries in a short time. Try again in a minute.
   *[other] There were too many tries in a short time. Try again in { $minutes } minutes.
}
account-storage-title = Your room is full
account-storage = Here one person may keep { $megabytes } MB of programs and answers. Your program is still in the editor. Save your data to a file, and ask whoever runs this Sparring for more room.

account-address = Address
account-address-use = An e-mail address. Nothing is sent to it: it is your name at this door.
account-address-wrong = Write an address such as vera@example.org, without spaces.
account-address-long = An address has at most 254 characters.
account-address-new = New address
account-address-change = Change address
account-address-taken = This address cannot be used. Take another one.
account-name = Name
account-name-missing = Write how you want to be called.
account-name-long = A name has at most 1,000 characters.
account-password = Password
account-password-new = New password
account-password-rules = At least { $length } characters; a few unrelated words are easy to remember and hard to guess. Words from lists of leaked passwords are not taken.
account-password-short = Too short: take at least { $length } characters.
account-password-long = Too long: at most { $length } characters are taken.
account-password-regular = Too easy to guess: few different characters, or neighbours on the keyboard. Take a few unrelated words.
account-password-common = This one stands in every list of leaked passwords. Take a few unrelated words.
account-password-personal = It is hardly more than your name or address. Take a few unrelated words.
account-password-changed = The new password is in place. Sign in with it.
account-wrong = Address and password do not fit together.
account-taken = No account was made: this address cannot be used. If you have an account, sign in.
account-forgot = Forgotten the password? Whoever runs this Sparring, or leads your group, can give you a link to choose a new one.
account-have-one = Have an account already?
account-have-none = No account yet?
account-guest-text = Only want to look?
account-guest-button = Try it without an account
account-guest-keeps = What you have done as a guest stays yours.
account-open-lead = All you need is an address and a password. What you practise is seen by nobody but you.
account-invited = You are invited to Sparring.
account-invited-group = You are invited to the group “{ $group }”. Its hosts will see how far you have come; what they see, you decide.
account-set-up-lead = You set this Sparring up: this account will run it. The link works once.
account-take-local = Take over what was practised here without an account
account-take-local-text = Attempts, drafts and reviews of this installation become yours.
account-join = Join the group
account-joins-as = You join as { $name }.
account-reset = Choose a new password
account-reset-lead = For { $address }. You will be signed out everywhere.

account-title = Account
account-who = You
account-role = Role
account-former = Your password
account-former-wrong = This is not your password.
account-password-since = Last changed: { $when }.
account-password-change = Change password
account-sharing = What hosts see
account-sharing-text = The hosts of your groups see your name and address, and what is ticked here.
account-share-activity = When you were here last, and your minutes this week
account-share-results = How many exercises you solved, with and without hints, and which deadlines you met
account-share-exercises = Which exercises you tried, and where you are stuck
account-share-never = Nobody but you sees your programs, answers, notes and drafts.
account-groups = Groups
account-no-groups = You belong to no group: no host sees anything of your practice.
account-group-leaders = Hosts: { $names }
account-group-open = Open
account-group-leave = Leave
account-sessions = Browsers
account-sessions-count = { $count ->
    [one] You are signed in in one browser. A session ends after 30 days.
   *[other] You are signed in in { $count } browsers. A session ends after 30 days.
}
account-data-text = Everything that is kept of you, in two files: your practice, which another Sparring can read, and your account with groups and reports.
account-data-practice = Save my practice
account-data-account = Save my account
account-leave = Leave for good
account-leave-text = Your account and everything that you did are deleted after one day. Until then you can sign in and change your mind. Copies in the host's backups last as long as those are kept.
account-leave-button = Delete everything
account-leaving = You are leaving: everything is deleted on { $when }.
account-leaving-now = You are signed out. Everything is deleted in one day; until then you can sign in and change your mind.
account-stay = Stay after all
account-last-host = You are the only one who runs this Sparring. Give somebody else that role first.
account-of-settings = Name, password, what hosts see, groups, leaving.
role-candidate = candidate
role-author = author
role-host = host
role-head-host = head host
script-password-too-short = Too short
script-password-enough = Long enough
script-password-good = Good
script-password-strong = Strong
script-password-regular = Too regular
account-welcome-sign-in = Your exercises, your progress, your drafts are where you left them.
account-welcome-closed = Sparring is by invitation here: ask whoever runs it for a link.
account-shown-title = What hosts see of you
account-shown-text = This is the page that the hosts of your groups see, as it is now.
account-shown-link = See what they see
