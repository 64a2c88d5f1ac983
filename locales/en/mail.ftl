### Letters, and asking for one.

mail-forgotten = Forgotten your password?
mail-forgotten-lead = Write the address of your account. A link with which you choose a new password is sent there.
mail-forgotten-send = Send the link
mail-asked-title = Look into your mail
mail-asked = If there is an account with this address, a link is on its way to it. It works for an hour. Nothing there after a few minutes? Look among the unwanted mail, or ask whoever runs this Sparring. At most { $count } links an hour are sent to one address.
mail-address-use = An e-mail address: your name at this door. Only links for a new password and notes about changes of your account are sent to it.

mail-recovery-subject = A new password for { $host }
mail-recovery =
    Hello,

    Somebody, probably you, has asked for a new password for { $address } at { $origin }. You can choose it here:

    { $link }

    { $minutes ->
        [one] The link works once, within one minute.
       *[other] The link works once, within { $minutes } minutes.
    } After that you are signed out everywhere and sign in with the new password.

    If it was not you, do nothing: nothing has changed, and without this link nothing can.
mail-changed-subject = { $what } at { $host }
mail-changed-password = Your password was changed
mail-changed-address = Your address was changed
mail-changed-provider = Your ways to sign in were changed
mail-changed =
    Hello,

    { $what } ({ $address }, { $origin }, { $when }).

    If it was you, there is nothing to do. If it was not, choose a new password now, and tell whoever runs this Sparring:

    { $help }

mail-status = Mail
mail-status-fine = Letters are sent.
mail-status-fails = Letters are not sent: { $what } The log says more under { $reference }.
mail-status-hangs = the mail server does not answer in time.
mail-status-refuses = the mail server refuses (code { $code }). Are user, password and sender right?
mail-status-unreachable = the mail server cannot be reached, or its certificate is not trusted. Are host, port and TLS right?
