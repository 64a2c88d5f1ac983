import http.client
import socket
import urllib.parse
import urllib.request


def believe_the_fragment_is_sent():
    sent = urllib.request.Request("https://shop.example/tea#price").selector
    assert sent == "/tea#price"


def believe_one_send_is_one_receive():
    sender, receiver = socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM)
    sender.sendall(b"first")
    sender.sendall(b"second")
    received = receiver.recv(100)
    sender.close()
    receiver.close()
    assert received == b"first"


def believe_the_request_line_holds_the_whole_url():
    browser_end, server_end = socket.socketpair()
    connection = http.client.HTTPConnection("shop.example")
    connection.sock = browser_end
    connection.request("GET", "/tea")
    first_line = server_end.recv(10_000).split(b"\r\n")[0]
    connection.close()
    server_end.close()
    assert b"shop.example" in first_line
