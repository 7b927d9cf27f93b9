import { type DragEvent, useState } from 'react';

interface DroppingProps {
  readonly onFiles: (files: readonly File[]) => void;
  readonly onFolder: (name: string) => void;
}

/** Takes files that are dropped; while something is held over the page, it says so. */
export function useDropping({ onFiles, onFolder }: DroppingProps) {
  const [isDragging, setDragging] = useState(false);
  return {
    isDragging,
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setDragging(true);
    },
    onDragLeave: ({ currentTarget, target }: DragEvent) => {
      if (currentTarget === target) setDragging(false);
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setDragging(false);
      const [item] = event.dataTransfer.items;
      const files = [...event.dataTransfer.files];
      if (item?.webkitGetAsEntry()?.isDirectory === true) onFolder(files[0]?.name ?? '');
      else onFiles(files);
    },
  };
}
