//! Table `sign_ins`: browsers that are at an identity provider, or have come back as somebody who has no account yet.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, DeriveEntityModel)]
#[sea_orm(table_name = "sign_ins")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub browser_hash: String,
    pub state_hash: String,
    pub nonce: String,
    pub verifier: String,
    pub leads_to: String,
    pub person_id: Option<Uuid>,
    pub subject: Option<String>,
    pub address: Option<String>,
    pub name: Option<String>,
    pub expires_at: i64,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
