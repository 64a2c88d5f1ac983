### Coming in through an identity provider.

provider-sign-in = Sign in with { $label }
provider-join-lead = { $label } knows you; here you are new. Look whether this is how you want to be called, and make your account.
provider-taken = No account was made: this address cannot be used. If the account is yours, sign in to it with the password and link it under Settings → Account.
provider-link = Link with { $label }
provider-unlink = End the link
provider-linked = Linked since { $when }: you can sign in with { $label }.
provider-not-linked = Link your account, and you can sign in with { $label } as well.
provider-only-way = This is your only way in. Choose a password first, then you can end the link.
provider-no-password = You have no password so far: you come in through the provider alone. You can choose one here.
provider-fresh = For this you must have come in within the last quarter of an hour.
provider-come-in-again = Come in again
provider-come-again = It is too long ago that you came in. Come in again, then you can do this.
provider-onward-title = Link your account
provider-onward = You go on at { $label }. When you have signed in there, you come back here and the account is linked.
provider-onward-link = Go on at { $label }
provider-back = Back

provider-fault-title = You could not be signed in
provider-unreachable = The sign-in service does not answer. Try again in a minute, or sign in with your password; everything else here works.
provider-broken = The sign-in service answers in a way that this Sparring does not understand. Whoever runs it finds more in the log. Signing in with a password works.
provider-untrusted = What the sign-in service sent could not be verified, and was not believed. Try again; if it stays so, tell whoever runs this Sparring.
provider-denied = The sign-in service did not let you in, or you turned back. Nothing has changed here.
provider-expired = This way in was used already, or was begun too long ago or in another browser. Begin again.
provider-no-account = Nobody here is known under this identity. If you have an account, sign in with the password and link it under Settings → Account. If not, ask whoever runs this Sparring for an invitation, open it and sign in from there.
provider-anothers = This identity opens another account here. Sign in with it and end the link there first.
