import {
  Body1,
  Button,
  Caption1,
  Label,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular, DocumentAddRegular } from "@fluentui/react-icons";
import { type DragEvent, useId, useRef, useState } from "react";
import { usePane } from "../pane-context";
import { writeBytes } from "../write-figures";
import { ChooseFlow } from "./ChooseFlow";
import { FILE_ENDINGS, sortFiles, withFiles } from "./file-kinds";
import type { SourceForm } from "./source-form";

const useStyles = makeStyles({
  zone: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    textAlign: "center",
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`,
  },
  refusedZone: { border: `${tokens.strokeWidthThin} dashed ${tokens.colorPaletteRedBorder2}` },
  refusal: { display: "block", color: tokens.colorPaletteRedForeground1 },
  hint: { display: "block", color: tokens.colorNeutralForeground3 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  file: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalXS,
  },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  remove: { flexShrink: 0 },
});

/** Files to be read together: dropped, or chosen in a dialogue; and which way the goods in them went. */
export function ChooseFiles({ form }: { readonly form: SourceForm }) {
  const styles = useStyles();
  const { host, words, announce } = usePane();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const choose = useRef<HTMLButtonElement>(null);
  const [isOver, setOver] = useState(false);
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const { files } = form.draft;
  const endings = FILE_ENDINGS.join(" ");
  const refusal = form.refused.files;
  const leftOut = wrong.length > 0 ? words.wrongFiles(wrong, endings) : undefined;

  const add = (added: readonly File[]) => {
    if (added.length === 0) return;
    const sorted = sortFiles(added);
    const all = withFiles(files, sorted.right);
    const names = sorted.wrong.map(({ name }) => name);
    setWrong(names);
    form.change({ files: all });
    const leftOutNow = names.length > 0 ? ` ${words.wrongFiles(names, endings)}` : "";
    announce(words.filesChosen(all.length) + leftOutNow);
  };
  const remove = (file: File) => {
    const left = files.filter((one) => one !== file);
    form.change({ files: left });
    announce(words.filesChosen(left.length));
    choose.current?.focus();
  };
  const drag = (over: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(over);
  };
  return (
    <>
      <div role="group" aria-labelledby={`${id}label`} aria-describedby={`${id}about`}>
        <Label id={`${id}label`}>{words.chooseFilesLabel}</Label>
        {/* Dropping is a way for the mouse; the button in it is the way for everybody. */}
        {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions -- see above */}
        <div
          className={mergeClasses(
            styles.zone,
            refusal !== undefined && styles.refusedZone,
            isOver && styles.over
          )}
          data-drop="files"
          onDragEnter={drag(true)}
          onDragOver={drag(true)}
          onDragLeave={drag(false)}
          onDrop={(event) => {
            drag(false)(event);
            add([...event.dataTransfer.files]);
          }}
        >
          <Body1>{words.dropFiles}</Body1>
          <Button
            ref={choose}
            icon={<DocumentAddRegular />}
            aria-describedby={`${id}about`}
            aria-invalid={refusal !== undefined || undefined}
            onClick={() => input.current?.click()}
          >
            {words.chooseFiles}
          </Button>
          <input
            ref={input}
            type="file"
            multiple
            hidden
            accept={FILE_ENDINGS.join(",")}
            aria-label={words.chooseFiles}
            onChange={({ target }) => {
              add([...(target.files ?? [])]);
              // The same file may be chosen again after it was changed.
              target.value = "";
            }}
          />
        </div>
        <div id={`${id}about`}>
          {refusal && (
            <Caption1 role="alert" className={styles.refusal}>
              {refusal}
            </Caption1>
          )}
          {leftOut && <Caption1 className={styles.refusal}>{leftOut}</Caption1>}
          <Caption1 className={styles.hint}>{words.filesHint(endings)}</Caption1>
        </div>
        {files.length > 0 && (
          <ul className={styles.list}>
            {files.map((file) => (
              <li key={file.name} className={styles.file}>
                <span className={styles.name}>
                  {words.fileChosen(file.name, writeBytes(file.size, host.language))}
                </span>
                <Button
                  size="small"
                  appearance="subtle"
                  className={styles.remove}
                  icon={<DismissRegular />}
                  aria-label={words.removeFile(file.name)}
                  onClick={() => remove(file)}
                />
              </li>
            ))}
          </ul>
        )}
      </div>
      <ChooseFlow form={form} />
    </>
  );
}
