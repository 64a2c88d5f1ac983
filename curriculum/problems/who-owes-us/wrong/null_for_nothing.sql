SELECT
    client.name AS client,
    manager.name AS manager,
    COUNT(invoice.id) AS invoices,
    SUM(invoice.amount) FILTER (WHERE invoice.paid_on IS NULL) AS owed
FROM client
LEFT JOIN manager ON manager.id = client.manager_id
LEFT JOIN invoice ON invoice.client_id = client.id
GROUP BY client.id
ORDER BY owed DESC, client.name, client.id
