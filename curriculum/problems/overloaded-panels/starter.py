# class TreeNode:
#     def __init__(self, value, left, right):
#         self.value = value
#         self.left = left
#         self.right = right


def overloaded(root):
    ...
