SELECT
    client.name AS client,
    (SELECT manager.name FROM manager WHERE manager.id = client.manager_id) AS manager,
    (SELECT COUNT(*) FROM invoice WHERE client_id = client.id) AS invoices,
    (SELECT COALESCE(SUM(amount), 0) FROM invoice WHERE client_id = client.id AND paid_on IS NULL) AS owed
FROM client
ORDER BY owed DESC, client.name, client.id
