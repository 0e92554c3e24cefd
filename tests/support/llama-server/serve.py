"""llama.cpp's own server over a GGUF file, on a free port of this machine: `serve.py MODEL`. Says its address and waits until its input ends."""
import sys
import xllamacpp

params = xllamacpp.CommonParams()
params.model.path = sys.argv[1]
params.model_alias = {"peer"}
params.n_ctx = 2048
params.n_parallel = 1
params.cpuparams.n_threads = 1
params.port = int(sys.argv[2]) if len(sys.argv) > 2 else 0
server = xllamacpp.Server(params)
print("LISTENING " + server.listening_address, flush=True)
sys.stdin.read()
