// Recordings in this browser's IndexedDB, one per question. They are never sent anywhere.

const STORE = "answers";

export async function findRecording(name: string): Promise<Blob | null> {
  const found = await request<Blob | undefined>("readonly", (store) => store.get(name));
  return found ?? null;
}

export async function keepRecording(name: string, recording: Blob): Promise<void> {
  await request("readwrite", (store) => store.put(recording, name));
}

export async function dropRecording(name: string): Promise<void> {
  await request("readwrite", (store) => store.delete(name));
}

async function request<Result>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest): Promise<Result> {
  const database = await open();
  try {
    return await settle<Result>(act(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
}

function open(): Promise<IDBDatabase> {
  const opening = indexedDB.open("sparring-recordings", 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  return settle<IDBDatabase>(opening);
}

function settle<Result>(request: IDBRequest): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result as Result);
    request.onerror = () => reject(request.error);
  });
}
