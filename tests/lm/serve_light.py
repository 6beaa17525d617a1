"""Run by the tests in a process of its own: the light model behind llama.cpp's OpenAI-compatible server."""

import sys
import time

import xllamacpp

parameters = xllamacpp.CommonParams()
parameters.model.path = sys.argv[1]
parameters.n_ctx = 2048
parameters.n_parallel = 1
parameters.cpuparams.n_threads = 1  # two would spin against whatever else is running
server = xllamacpp.Server(parameters)
print(f"URL {server.listening_address}", flush=True)
while sys.stdin.read(1):  # until the test closes the pipe, or dies
    time.sleep(0.1)
