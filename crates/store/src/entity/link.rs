//! Table `links`: invitations and resets that can still be used; of the token only its hash.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, DeriveEntityModel)]
#[sea_orm(table_name = "links")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub token_hash: String,
    pub purpose: String,
    pub role: String,
    pub group_id: Option<Uuid>,
    pub person_id: Option<Uuid>,
    pub created_at: i64,
    pub expires_at: i64,
    pub uses_left: i64,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
