import { Button, Link } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import { copyText } from "./copy-text";
import { usePane } from "./pane-context";
import { MessageActs, ShowMessage } from "./ShowMessage";
import { writeBytes } from "./write-figures";

/** A file that was made of the open figures. */
export interface MadeFile {
  readonly name: string;
  readonly text: string;
  /** Under which this page finds it until it is let go. */
  readonly address: string;
  /** In bytes. */
  readonly size: number;
}

/** Makes a file of a text. */
export function makeFile(name: string, text: string): MadeFile {
  const type = name.endsWith(".json") ? "application/json" : "text/csv";
  const file = new Blob([text], { type: `${type};charset=utf-8` });
  return { name, text, address: URL.createObjectURL(file), size: file.size };
}

/**
 * A file that was made: handed to the browser to save, and offered as a link and as text to copy, because some windows of
 * Office let nothing be saved and say nothing of it.
 */
export function OfferFile({ file: { name, text, address, size } }: { readonly file: MadeFile }) {
  const { host, words, announce } = usePane();
  const link = useRef<HTMLAnchorElement>(null);
  const [copied, setCopied] = useState<boolean>();
  useEffect(() => {
    link.current?.click();
    return () => URL.revokeObjectURL(address);
  }, [address]);
  const copy = async () => {
    const isCopied = await copyText(text);
    setCopied(isCopied);
    announce(isCopied ? words.copiedText : words.copyTextRefused);
  };
  return (
    <ShowMessage
      message={{
        intent: "success",
        title: words.exportedTitle(name, writeBytes(size, host.language)),
        texts: [words.exported],
      }}
    >
      <Link ref={link} href={address} download={name}>
        {words.download(name)}
      </Link>
      <MessageActs>
        <Button size="small" icon={<CopyRegular />} onClick={() => void copy()}>
          {words.copyText}
        </Button>
      </MessageActs>
      {copied !== undefined && <span>{copied ? words.copiedText : words.copyTextRefused}</span>}
    </ShowMessage>
  );
}
