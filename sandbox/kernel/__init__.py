"""The three doors of the Linux kernel this room shuts: namespaces, Landlock and seccomp, called directly."""
