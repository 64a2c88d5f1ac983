### What `sparring new` and `sparring preview` say to authors.

author-no-pack = { $folder } lies in no pack: a pack has a pack.toml. Name one with --pack, or begin one with that file and a syllabus.toml
author-no-folder = { $folder } cannot be opened; check the path
author-no-course = { $folder } is no course: it has no course.toml. Write one first
author-lesson-where = a lesson belongs to a course: write COURSE/{ $slug }
author-slug = { $slug } goes into addresses: use lower-case Latin letters, digits and single hyphens between them
author-exists = { $folder } is there already; choose another name
author-no-skill = the syllabus has no skill { $id }; look it up in syllabus.toml
author-made = Made { $folder }
author-listed = Added it to the end of course.toml; move it to where it belongs.
author-to-list = Add "{ $slug }" to the lessons in course.toml.
author-next = Write its texts, then: sparring preview { $folder }
author-preview = The preview is at { $address }
author-all = All exercises
author-missing = missing
author-holds = Everything holds.
author-to-mend = { $count ->
    [one] { $count } thing to look at
   *[other] { $count } things to look at
}
