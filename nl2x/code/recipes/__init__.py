"""Small Python functions for common tasks: found by meaning, fitted to what is asked, tried like any other.

Every function of these modules is a recipe. Its docstring says in one line what it does, then how people ask
for it ("Asked as: …"), then shows it (the examples are its tests). It must stand alone: standard library
only, no other function of its module.
"""
