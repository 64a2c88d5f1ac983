### Hosts, groups, reports about exercises.

host-title = Groups
host-reports = Reports
