"""What every figure stands beside: the commonest accounts, and a bare language model."""
