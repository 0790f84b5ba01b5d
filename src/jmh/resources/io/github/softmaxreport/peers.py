"""The assignment run in numpy or torch: python3 peers.py numpy64|numpy32|numpy32-stacked|torch|torch-one-thread FOLDER [EPOCHS]

Four settings, file order, batches of 100, metrics on the training and validation images before the first epoch and
after each; what a student writes, and (stacked) the best that numpy can do: all settings as one 40 x 3072 product.
"""
import sys

import numpy as np

SETTINGS = [(0, 0.1), (0, 0.01), (0.1, 0.01), (1, 0.01)]
EPOCHS = int(sys.argv[3]) if len(sys.argv) > 3 else 40


def load(name, kind):
    records = np.fromfile(f"{sys.argv[2]}/{name}.bin", np.uint8).reshape(-1, 3073)
    return records[:, 1:].astype(kind) / kind(255), records[:, 0].astype(int)


def start(kind):
    random = np.random.default_rng(1)
    return random.normal(0, 0.01, (10, 3072)).astype(kind), random.normal(0, 0.01, 10).astype(kind)


def softmax(s):
    e = np.exp(s - s.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True)


def numpy_student(kind):
    train, validation = load("data_batch_1", kind), load("data_batch_2", kind)

    def measure(x, y, w, b, penalty):
        p = softmax(x @ w.T + b)
        loss = -np.log(p[np.arange(len(y)), y]).mean()
        accuracy = (np.argmax(softmax(x @ w.T + b), 1) == y).mean()
        return loss + penalty * (w * w).sum(), loss, accuracy

    for penalty, rate in SETTINGS:
        w, b = start(kind)
        curve = [(measure(*train, w, b, penalty), measure(*validation, w, b, penalty))]
        for _ in range(EPOCHS):
            for i in range(0, 10000, 100):
                x, y = train[0][i : i + 100], train[1][i : i + 100]
                g = softmax(x @ w.T + b)
                g[np.arange(100), y] -= 1
                w -= kind(rate) * (g.T @ x / kind(100) + kind(2 * penalty) * w)
                b -= kind(rate) * g.mean(0)
            curve.append((measure(*train, w, b, penalty), measure(*validation, w, b, penalty)))
        print(penalty, rate, curve[-1])


def numpy_stacked():
    kind = np.float32
    train, validation = load("data_batch_1", kind), load("data_batch_2", kind)
    n = len(SETTINGS)
    w0, b0 = start(kind)
    w, b = np.tile(w0, (n, 1)), np.tile(b0, n)
    rates = np.repeat(np.array([s[1] for s in SETTINGS], kind), 10)
    decays = np.repeat(np.array([1 - 2 * s[0] * s[1] for s in SETTINGS], kind), 10)[:, None]

    def measure(x, y):
        s = (x @ w.T + b).reshape(-1, n, 10)
        top = s.max(2)
        true = s[np.arange(len(y)), :, y]
        z = np.exp(s - top[:, :, None]).sum(2)
        return (np.log(z) + top - true).mean(0), (s.argmax(2) == y[:, None]).mean(0), (w * w).reshape(n, -1).sum(1)

    curve = [(measure(*train), measure(*validation))]
    for _ in range(EPOCHS):
        for i in range(0, 10000, 100):
            x, y = train[0][i : i + 100], train[1][i : i + 100]
            g = softmax((x @ w.T + b).reshape(100, n, 10))
            g[np.arange(100), :, y] -= 1
            g = g.reshape(100, n * 10) * (rates / kind(100))
            w *= decays
            w -= g.T @ x
            b -= g.sum(0)
        curve.append((measure(*train), measure(*validation)))
    print(curve[-1])


def torch_student(threads=None):
    import torch

    if threads:
        torch.set_num_threads(threads)

    def tensors(name):
        x, y = load(name, np.float32)
        return torch.from_numpy(x), torch.from_numpy(y)

    train, validation = tensors("data_batch_1"), tensors("data_batch_2")
    for penalty, rate in SETTINGS:
        w, b = (torch.from_numpy(a).requires_grad_() for a in start(np.float32))

        def measure(x, y):
            with torch.no_grad():
                s = torch.nn.functional.linear(x, w, b)
                loss = torch.nn.functional.cross_entropy(s, y).item()
                return loss + penalty * (w * w).sum().item(), loss, (s.argmax(1) == y).float().mean().item()

        optimizer = torch.optim.SGD([{"params": [w], "weight_decay": 2 * penalty}, {"params": [b]}], lr=rate)
        curve = [(measure(*train), measure(*validation))]
        for _ in range(EPOCHS):
            for i in range(0, 10000, 100):
                optimizer.zero_grad()
                s = torch.nn.functional.linear(train[0][i : i + 100], w, b)
                torch.nn.functional.cross_entropy(s, train[1][i : i + 100]).backward()
                optimizer.step()
            curve.append((measure(*train), measure(*validation)))
        print(penalty, rate, curve[-1])


if __name__ == "__main__":
    {
        "numpy64": lambda: numpy_student(np.float64),
        "numpy32": lambda: numpy_student(np.float32),
        "numpy32-stacked": numpy_stacked,
        "torch": torch_student,
        "torch-one-thread": lambda: torch_student(1),
    }[sys.argv[1]]()
