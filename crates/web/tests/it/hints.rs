//! The ladder of help.

use crate::app::App;

async fn open(app: &App, rung: &str) -> crate::app::Answer {
    app.post("/problems/double/hints", &[("rung", rung)]).await
}

#[tokio::test]
async fn hints_open_one_by_one() {
    let app = App::start().await;
    app.get("/problems/double").await.shows(&["0 of 4", "Show hint 1"]).hides(&["one more of the same"]);
    open(&app, "hint-2").await.is(409);
    open(&app, "masked").await.is(409);
    assert_eq!(open(&app, "hint-1").await.location(), "/problems/double#hints");
    let page = app.get("/problems/double").await;
    page.shows(&["1 of 4", "one more of the same", "Show hint 2"]).hides(&["Add the number to itself"]);
    open(&app, "hint-2").await.is(303);
    app.get("/problems/double").await.shows(&["2 of 4", "Add the number to itself", "value=\"parsons\""]);
    open(&app, "nonsense").await.is(422);
}

#[tokio::test]
async fn asking_for_a_hint_without_script_keeps_the_program() {
    let app = App::start().await;
    let fields = [("rung", "hint-1"), ("revision", "0"), ("program", "# half done")];
    app.post("/problems/double/hints", &fields).await.is(303);
    app.get("/problems/double").await.shows(&["# half done</textarea>", "one more of the same"]);
}

#[tokio::test]
async fn help_is_counted_with_the_attempt() {
    let app = App::start().await;
    let unaided = app.solve("def double(number):\n    return number * 2\n").await;
    open(&app, "hint-1").await.is(303);
    let aided = app.solve("def double(number):\n    return number + number\n").await;
    assert_eq!(app.person().find_attempt(unaided).await.unwrap().unwrap().hints_used, 0);
    assert_eq!(app.person().find_attempt(aided).await.unwrap().unwrap().hints_used, 1);
    app.get(&format!("/attempts/{aided}/result")).await.shows(&["Solved with help."]);
}

#[tokio::test]
async fn lines_are_put_in_order() {
    let app = App::start().await;
    for rung in ["hint-1", "hint-2", "parsons"] {
        open(&app, rung).await.is(303);
    }
    let page = app.get("/problems/double").await;
    page.shows(&["<parsons-puzzle", "name=\"position-2\""]);
    // The place of each line, by its text, as a person would put it.
    let puzzle = page.text.split("<parsons-puzzle").nth(1).unwrap();
    let offered: Vec<String> =
        puzzle.split("<li><code>").skip(1).map(|rest| rest.split("</code>").next().unwrap().to_owned()).collect();
    let place = |line: &str| match line {
        "def double(number):" => ("1", "0"),
        "result = number + number" => ("2", "1"),
        "return result" => ("3", "1"),
        other => panic!("{other}"),
    };
    let mut fields = Vec::new();
    for (number, line) in offered.iter().enumerate() {
        fields.push((format!("position-{number}"), place(line).0.to_owned()));
        fields.push((format!("indent-{number}"), place(line).1.to_owned()));
    }
    let send = |fields: &[(String, String)]| {
        let fields: Vec<(String, String)> = fields.to_vec();
        let app = &app;
        async move {
            let fields: Vec<(&str, &str)> = fields.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
            app.post("/problems/double/parsons", &fields).await.location().to_owned()
        }
    };
    let solved = send(&fields).await;
    app.get(&solved).await.shows(&["This is a solution."]);
    for (name, value) in &mut fields {
        if name.starts_with("indent-") && value == "1" {
            *value = "2".to_owned();
        }
    }
    let wrong = send(&fields).await;
    app.get(&wrong).await.shows(&["The first line stands right", "class=\"misplaced\""]);
    app.get("/problems/double?order=nonsense").await.is(200);
}

#[tokio::test]
async fn the_solution_is_revealed_word_by_word_and_is_not_in_the_page() {
    let app = App::start().await;
    for rung in ["hint-1", "hint-2", "masked"] {
        open(&app, rung).await.is(303);
    }
    let page = app.get("/problems/double").await;
    page.shows(&["<masked-solution", "<i>▒▒▒</i>", "value=\"token-1\""]).hides(&["number + number"]);
    open(&app, "token-1").await.is(303);
    app.get("/problems/double").await.shows(&["<mark>def</mark>", "value=\"token-2\""]);
    open(&app, "solution").await.is(303);
    let page = app.get("/problems/double").await;
    page.shows(&["result = number + number"]).hides(&["<i>▒"]);
}

#[tokio::test]
async fn giving_up_opens_the_editorial_and_counts_as_help() {
    let app = App::start().await;
    app.get("/problems/double").await.hides(&["Twice is the sum"]);
    open(&app, "editorial").await.is(303);
    app.get("/problems/double").await.shows(&["Twice is the sum", "solutions/reference.py"]);
    let id = app.solve("def double(number):\n    return number * 2\n").await;
    assert!(app.person().find_attempt(id).await.unwrap().unwrap().hints_used > 0);
}
