"""Where code comes from: the prompts and replies of the model, recipes, patches and repairs."""
