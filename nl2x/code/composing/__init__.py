"""Programs composed of steps that the words name: which rows are kept, what is added up for whom, in which order,
how many of them, and what of each comes back.

No single recipe can serve "names of the customers who spent the most, best first, at most n": there are too many
such combinations. Each step is read by itself here; what comes of them is tried like any other candidate.
"""
