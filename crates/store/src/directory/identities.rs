//! Signing in through an identity provider: whom it vouches for, and what is under way. A person is known by the provider's
//! address and its name for them, never by their mail address, which a provider may let anybody claim.

use crate::directory::{Directory, TokenHash};
use crate::entity::{identity, sign_in};
use crate::row::without_nul;
use crate::{PersonStore, StoreError};
use domain::PersonId;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use std::fmt;

/// Somebody, as a provider knows them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity {
    /// The provider's address.
    pub issuer: String,
    /// The provider's own name for the person; it never changes and is given to nobody else.
    pub subject: String,
}

/// A browser on its way to the provider and back. What is secret about it works once and not for long.
#[derive(Clone)]
pub struct SignIn {
    pub nonce: String,
    pub verifier: String,
    /// Where the person wanted to go.
    pub leads_to: String,
    /// Who wants to link the provider with their account.
    pub person: Option<PersonId>,
    pub expires_at: i64,
}

impl fmt::Debug for SignIn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SignIn").field("leads_to", &self.leads_to).field("person", &self.person).finish_non_exhaustive()
    }
}

/// Somebody whom the provider has vouched for and who has no account yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Newcomer {
    pub subject: String,
    /// What the provider says; the person may choose others.
    pub address: Option<String>,
    pub name: Option<String>,
    pub leads_to: String,
}

impl Directory {
    /// Remembers that a browser goes to the provider. An earlier way of the same browser ends.
    pub async fn begin_sign_in(&self, browser: &TokenHash, state: &TokenHash, new: &SignIn) -> Result<(), StoreError> {
        let row = sign_in::ActiveModel {
            browser_hash: Set(browser.0.clone()),
            state_hash: Set(state.0.clone()),
            nonce: Set(new.nonce.clone()),
            verifier: Set(new.verifier.clone()),
            leads_to: Set(without_nul("leads_to", &new.leads_to)?),
            person_id: Set(new.person.map(|person| person.0)),
            subject: Set(None),
            address: Set(None),
            name: Set(None),
            expires_at: Set(new.expires_at),
        };
        self.replace_sign_in(row).await
    }

    /// The way that a browser is on, which ends with it: an answer of the provider counts once.
    pub async fn take_sign_in(
        &self,
        browser: &TokenHash,
        state: &TokenHash,
        now: i64,
    ) -> Result<Option<SignIn>, StoreError> {
        let _turn = self.store.turn_to_write().await;
        let taken = sign_in::Entity::delete_many()
            .filter(sign_in::Column::BrowserHash.eq(browser.0.as_str()))
            .filter(sign_in::Column::StateHash.eq(state.0.as_str()))
            .filter(sign_in::Column::Subject.is_null())
            .filter(sign_in::Column::ExpiresAt.gt(now))
            .exec_with_returning(&self.store.connection)
            .await?;
        Ok(taken.into_iter().next().map(|row| SignIn {
            nonce: row.nonce,
            verifier: row.verifier,
            leads_to: row.leads_to,
            person: row.person_id.map(PersonId),
            expires_at: row.expires_at,
        }))
    }

    /// Remembers whom the provider has vouched for, until they have made an account.
    pub async fn keep_newcomer(
        &self,
        browser: &TokenHash,
        newcomer: &Newcomer,
        expires_at: i64,
    ) -> Result<(), StoreError> {
        let text = |text: &Option<String>| text.as_ref().map(|text| text.replace('\0', ""));
        let row = sign_in::ActiveModel {
            browser_hash: Set(browser.0.clone()),
            state_hash: Set(String::new()),
            nonce: Set(String::new()),
            verifier: Set(String::new()),
            leads_to: Set(newcomer.leads_to.clone()),
            person_id: Set(None),
            subject: Set(Some(without_nul("subject", &newcomer.subject)?)),
            address: Set(text(&newcomer.address)),
            name: Set(text(&newcomer.name)),
            expires_at: Set(expires_at),
        };
        self.replace_sign_in(row).await
    }

    pub async fn find_newcomer(&self, browser: &TokenHash, now: i64) -> Result<Option<Newcomer>, StoreError> {
        let row = sign_in::Entity::find_by_id(browser.0.clone()).one(&self.store.connection).await?;
        Ok(row.filter(|row| row.expires_at > now).and_then(|row| {
            Some(Newcomer { subject: row.subject?, address: row.address, name: row.name, leads_to: row.leads_to })
        }))
    }

    pub async fn end_sign_in(&self, browser: &TokenHash) -> Result<(), StoreError> {
        let _turn = self.store.turn_to_write().await;
        sign_in::Entity::delete_by_id(browser.0.clone()).exec(&self.store.connection).await?;
        Ok(())
    }

    async fn replace_sign_in(&self, row: sign_in::ActiveModel) -> Result<(), StoreError> {
        let transaction = self.store.begin_write().await?;
        if let Set(browser) = &row.browser_hash {
            sign_in::Entity::delete_by_id(browser.clone()).exec(&*transaction).await?;
        }
        sign_in::Entity::insert(row).exec_without_returning(&*transaction).await?;
        transaction.commit().await
    }

    /// Whose account the provider's word opens.
    pub async fn find_by_identity(&self, identity: &Identity) -> Result<Option<PersonId>, StoreError> {
        if identity.subject.contains('\0') {
            return Ok(None);
        }
        let key = (identity.issuer.clone(), identity.subject.clone());
        let row = identity::Entity::find_by_id(key).one(&self.store.connection).await?;
        Ok(row.map(|row| PersonId(row.person_id)))
    }
}

impl PersonStore {
    /// The providers that vouch for the person, and since when.
    pub async fn identities(&self) -> Result<Vec<(Identity, i64)>, StoreError> {
        let rows = self.rows::<identity::Entity>().all(&self.store.connection).await?;
        Ok(rows.into_iter().map(|row| (Identity { issuer: row.issuer, subject: row.subject }, row.linked_at)).collect())
    }

    /// Lets the provider's word open this account. It opens another one: `false`.
    pub async fn link_identity(&self, identity: &Identity, now: i64) -> Result<bool, StoreError> {
        let transaction = self.store.begin_write().await?;
        let is_added = add_identity(self.id(), identity, now, &*transaction).await?;
        transaction.commit().await?;
        Ok(is_added || Directory { store: self.store.clone() }.find_by_identity(identity).await? == Some(self.id()))
    }

    /// Ends that a provider vouches for the person.
    pub async fn unlink_identities(&self, issuer: &str) -> Result<(), StoreError> {
        let _turn = self.store.turn_to_write().await;
        self.remove::<identity::Entity>()
            .filter(identity::Column::Issuer.eq(issuer))
            .exec(&self.store.connection)
            .await?;
        Ok(())
    }
}

/// Adds an identity that nobody has; tells whether it was added.
pub(crate) async fn add_identity(
    person: PersonId,
    identity: &Identity,
    now: i64,
    connection: &impl ConnectionTrait,
) -> Result<bool, StoreError> {
    let row = identity::ActiveModel {
        issuer: Set(without_nul("issuer", &identity.issuer)?),
        subject: Set(without_nul("subject", &identity.subject)?),
        person_id: Set(person.0),
        linked_at: Set(now),
    };
    let ignore = crate::person::keep_first::<identity::Entity>();
    Ok(identity::Entity::insert(row).on_conflict(ignore).exec_without_returning(connection).await? > 0)
}
