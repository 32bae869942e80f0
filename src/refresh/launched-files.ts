/** The files that this page was opened with (Web App Launch Handler API); none in Excel, which opens it with none. */
export function launchedFiles(): Promise<readonly File[]> {
  const { launchQueue } = window as Window & { readonly launchQueue?: LaunchQueue };
  return new Promise((resolve) => {
    if (!launchQueue) return resolve([]);
    launchQueue.setConsumer(({ files }) =>
      resolve(Promise.all(files.map((handle) => handle.getFile())))
    );
  });
}

interface LaunchQueue {
  setConsumer(
    consumer: (launch: { readonly files: readonly { getFile(): Promise<File> }[] }) => void
  ): void;
}
