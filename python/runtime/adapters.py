"""Linked lists and trees as literals: how a case's values enter a program, and how its answers leave it."""

import collections

import frames

MAX_NODES = 100_000  # of a linked list or tree, items of an adapted iterable


class ListNode:
    def __init__(self, value=0, next=None):
        self.value = value
        self.next = next

    def __repr__(self):
        return f"ListNode({self.value!r})"


class TreeNode:
    def __init__(self, value=0, left=None, right=None):
        self.value = value
        self.left = left
        self.right = right

    def __repr__(self):
        return f"TreeNode({self.value!r})"


class AdapterError(Exception):
    """An answer that cannot be read as what the problem asks for."""


def _to_linked_list(values):
    head = None
    for value in reversed(values):
        head = ListNode(value, head)
    return head


def _from_linked_list(node):
    values = []
    while node is not None:
        if not isinstance(node, ListNode):
            raise AdapterError(f"expected a ListNode or None, got {frames.class_name(type(node))}")
        values.append(node.value)
        if len(values) > MAX_NODES:
            raise AdapterError("the linked list does not end: it has a cycle")
        node = node.next
    return values


def _to_tree(values):
    if not values or values[0] is None:
        return None
    root = TreeNode(values[0])
    parents = collections.deque([root])
    rest = iter(values[1:])
    for value in rest:
        parent = parents.popleft()
        if value is not None:
            parent.left = TreeNode(value)
            parents.append(parent.left)
        value = next(rest, None)
        if value is not None:
            parent.right = TreeNode(value)
            parents.append(parent.right)
    return root


def _from_tree(root):
    values, level = [], collections.deque([root])
    while level:
        node = level.popleft()
        if node is None:
            values.append(None)
            continue
        if not isinstance(node, TreeNode):
            raise AdapterError(f"expected a TreeNode or None, got {frames.class_name(type(node))}")
        values.append(node.value)
        if len(values) > MAX_NODES:
            raise AdapterError("the tree does not end: it has a cycle")
        level.append(node.left)
        level.append(node.right)
    while values and values[-1] is None:
        values.pop()
    return values


def _to_list(iterable):
    values = []
    for value in iterable:
        values.append(value)
        if len(values) > MAX_NODES:
            raise AdapterError(f"the answer has more than {MAX_NODES} items")
    return values


INTO = {"linked_list": _to_linked_list, "tree": _to_tree, "value": lambda value: value, "list": lambda value: value}
OUT_OF = {"linked_list": _from_linked_list, "tree": _from_tree, "list": _to_list, "value": lambda value: value}
