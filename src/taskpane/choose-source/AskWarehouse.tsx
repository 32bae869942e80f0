import { Field, Select } from "@fluentui/react-components";
import { usePane } from "../pane-context";
import type { DraftField } from "./check-draft";
import { ChooseFlow } from "./ChooseFlow";
import { ChooseMonths } from "./ChooseMonths";
import { EnterSecret } from "./EnterSecret";
import { FoldAway } from "./FoldAway";
import type { DraftColumns } from "./source-draft";
import type { SourceForm } from "./source-form";
import { TestConnection } from "./TestConnection";
import { TypeText } from "./TypeText";

/** What can be wrong among the columns, which are folded away. */
const FOLDED: readonly DraftField[] = [
  "month",
  "code",
  "partner",
  "weight",
  "flowValue",
  "warehouseReporter",
];

/** Where a warehouse is, who asks it, and what its columns are called. */
export function AskWarehouse({ form }: { readonly form: SourceForm }) {
  const { words } = usePane();
  const { draft, refused, change } = form;
  const { columns } = draft;
  const column = (field: keyof DraftColumns, label: string) => (
    <TypeText
      form={form}
      field={field}
      label={label}
      value={columns[field]}
      onType={(text) => change({ columns: { ...columns, [field]: text } })}
    />
  );
  return (
    <>
      <TypeText
        form={form}
        field="address"
        type="url"
        label={words.warehouseAddress}
        hint={words.warehouseAddressHint}
        value={draft.address}
        onType={(address) => change({ address })}
      />
      <TypeText
        form={form}
        field="database"
        label={words.database}
        value={draft.database}
        onType={(database) => change({ database })}
      />
      <TypeText
        form={form}
        field="table"
        label={words.warehouseTable}
        hint={words.warehouseHint}
        value={draft.table}
        onType={(table) => change({ table })}
      />
      <TypeText
        form={form}
        field="user"
        label={words.user}
        hint={words.userHint}
        value={draft.user}
        onType={(user) => change({ user })}
      />
      <EnterSecret form={form} label={words.password} hint={words.passwordHint} />
      <ChooseFlow form={form} />
      <ChooseMonths form={form} />
      <FoldAway
        label={words.columnsOfTable}
        isNeeded={FOLDED.some((field) => refused[field] !== undefined)}
      >
        {column("month", words.columnMonth)}
        {column("code", words.columnCode)}
        {column("partner", words.columnOfPartner)}
        {column("weight", words.columnWeight)}
        <Field label={words.weightUnitOfTable}>
          <Select
            value={draft.weightUnit}
            onChange={(_, { value }) => change({ weightUnit: value === "t" ? "t" : "kg" })}
          >
            <option value="kg">kg</option>
            <option value="t">t</option>
          </Select>
        </Field>
        {column("value", words.columnValue)}
        {columns.value.trim() !== "" && (
          <Field label={words.currencyOfTable}>
            <Select
              value={draft.currency}
              onChange={(_, { value }) => change({ currency: value === "CNY" ? "CNY" : "USD" })}
            >
              <option value="USD">USD</option>
              <option value="CNY">CNY</option>
            </Select>
          </Field>
        )}
        {column("flow", words.columnFlow)}
        {columns.flow.trim() !== "" && (
          <TypeText
            form={form}
            field="flowValue"
            label={words.flowValue}
            hint={words.flowValueHint}
            value={draft.flowValue}
            onType={(flowValue) => change({ flowValue })}
          />
        )}
        <TypeText
          form={form}
          field="warehouseReporter"
          label={words.warehouseReporter}
          value={draft.warehouseReporter}
          onType={(warehouseReporter) => change({ warehouseReporter })}
        />
      </FoldAway>
      <TestConnection form={form} />
    </>
  );
}
