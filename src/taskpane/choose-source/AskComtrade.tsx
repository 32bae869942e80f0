import { Field, Select } from "@fluentui/react-components";
import { memo, useMemo } from "react";
import type { Catalogue } from "../../dataset/catalogue";
import { CHINA } from "../../dataset/trade";
import { comtradeCodes } from "../../sources/comtrade/comtrade-codes";
import { usePane } from "../pane-context";
import { ChooseFlow } from "./ChooseFlow";
import { ChooseMonths } from "./ChooseMonths";
import { EnterSecret } from "./EnterSecret";
import { FoldAway } from "./FoldAway";
import type { SourceForm } from "./source-form";
import { TypeText } from "./TypeText";

/** What to ask UN Comtrade. */
export function AskComtrade({
  form,
  catalogue,
}: {
  readonly form: SourceForm;
  readonly catalogue: Catalogue;
}) {
  const { words } = usePane();
  const { draft, refused, change } = form;
  return (
    <>
      <Field label={words.reporter} hint={words.comtradeHint}>
        <Select value={draft.reporter} onChange={(_, { value }) => change({ reporter: value })}>
          <Reporters catalogue={catalogue} chosen={draft.reporter} />
        </Select>
      </Field>
      <ChooseFlow form={form} />
      <ChooseMonths form={form} />
      <EnterSecret form={form} label={words.comtradeKey} hint={words.comtradeKeyHint} />
      <FoldAway label={words.more} isNeeded={refused.base !== undefined}>
        <TypeText
          form={form}
          field="base"
          type="url"
          label={words.comtradeBase}
          hint={words.comtradeBaseHint}
          value={draft.base}
          onType={(base) => change({ base })}
        />
      </FoldAway>
    </>
  );
}

/** The countries that UN Comtrade and the catalogue know by name, China first. */
const Reporters = memo(function Reporters({
  catalogue,
  chosen,
}: {
  readonly catalogue: Catalogue;
  readonly chosen: string;
}) {
  const { language } = usePane().host;
  const reporters = useMemo(() => {
    const codes = comtradeCodes(catalogue);
    const known = catalogue.partners.map(({ id }) => id).filter((id) => codes.codeOf(id));
    const named = [...new Set([...known, chosen])]
      .filter((id) => id !== CHINA)
      .map((id) => ({ id, name: catalogue.partnerName(id, language) }))
      .sort((a, b) => a.name.localeCompare(b.name, language));
    return [{ id: CHINA, name: catalogue.partnerName(CHINA, language) }, ...named];
  }, [catalogue, chosen, language]);
  return reporters.map(({ id, name }) => (
    <option key={id} value={id}>
      {name}
    </option>
  ));
});
