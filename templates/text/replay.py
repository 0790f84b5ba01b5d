import sys
import numpy as np

folder, setting = sys.argv[1], "[(${setting.name()})]"
lam, eta = [(${setting.hyperparameter('regularization').raw()})], [(${setting.hyperparameter('learningRate').raw()})]
epochs, batch = [(${setting.hyperparameter('epochs').raw()})], [(${setting.hyperparameter('batchSize').raw()})]


def read(*names):
    files = [np.fromfile(f"{folder}/{name}.bin", np.uint8) for name in names]
    rows = np.concatenate(files).reshape(-1, [(${study.data().label().bytes()})] + [(${number.dimensions().raw()})])
    return rows[:, [(${study.data().label().bytes()})]:].T / 255, rows[:, [(${study.data().label().at()})]]


X, y = read([(${files.arguments('train')})])
Y = np.eye([(${number.classes().raw()})])[y].T
W, b = np.load(f"{setting}/W0.npy"), np.load(f"{setting}/b0.npy").reshape(-1, 1)

for epoch in range(epochs):
    for start in range(0, X.shape[1], batch):
        x = X[:, start:start + batch]
        s = W @ x + b
        P = np.exp(s - s.max(axis=0))
        P /= P.sum(axis=0)
        G = (P - Y[:, start:start + batch]) / x.shape[1]
        W -= eta * (G @ x.T + 2 * lam * W)
        b -= eta * G.sum(axis=1, keepdims=True)

print("W:", abs(W - np.load(f"{setting}/W.npy")).max())
print("b:", abs(b.ravel() - np.load(f"{setting}/b.npy").ravel()).max())
X, y = read([(${files.arguments('test')})])
print("test accuracy:", ((W @ X + b).argmax(axis=0) == y).mean())
