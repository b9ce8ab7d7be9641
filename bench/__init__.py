"""Speed and memory, each as a ratio against what runs beside it; `make bench` writes docs/performance.md"""
