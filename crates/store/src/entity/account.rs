//! Table `accounts`: everybody who can sign in; of the password only its hash.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, DeriveEntityModel)]
#[sea_orm(table_name = "accounts")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub person_id: Uuid,
    pub address: String,
    pub address_key: String,
    pub name: String,
    pub role: String,
    pub password_hash: String,
    pub password_changed_at: i64,
    pub created_at: i64,
    pub seen_at: i64,
    pub leaving_at: Option<i64>,
    pub shares_activity: bool,
    pub shares_results: bool,
    pub shares_exercises: bool,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
