"""Data generators and training of what nl2x ships beside the model."""
