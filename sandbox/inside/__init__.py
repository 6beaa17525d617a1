"""What runs inside the confinement: the zygote, and the processes it forks. Standard library only."""
