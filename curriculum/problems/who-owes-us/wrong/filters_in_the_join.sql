SELECT
    client.name AS client,
    manager.name AS manager,
    COUNT(invoice.id) AS invoices,
    COALESCE(SUM(invoice.amount), 0) AS owed
FROM client
LEFT JOIN manager ON manager.id = client.manager_id
LEFT JOIN invoice ON invoice.client_id = client.id AND invoice.paid_on IS NULL
GROUP BY client.id
ORDER BY owed DESC, client.name, client.id
