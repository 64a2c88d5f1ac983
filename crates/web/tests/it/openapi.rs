//! The description of the API, reviewed as a snapshot.

use crate::app::App;

#[tokio::test]
async fn the_description_is_served_and_reviewed() {
    let app = App::start().await;
    let description = app.get_json("/api/openapi.json").await;
    assert_eq!(description, serde_json::to_value(web::openapi()).unwrap());
    insta::assert_json_snapshot!(description);
}
