import {
  DEFAULT_TOKEN_TYPE_ROOT,
  NumberValueObject,
  type ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
  type Interpreter,
} from "@univerjs/engine-formula";

/**
 * A formula never shows an empty cell: =IF(TRUE,,5) is 0, and so is a place of an array, or of the cells that a formula
 * refers to, where nothing stands.
 */
export function cureEmptyResults(interpreter: Interpreter): void {
  const execute = interpreter.execute.bind(interpreter);
  interpreter.execute = (data) => {
    const value = execute(data);
    // What is asked for on the way, as a dependency, is no result.
    return data.node?.getToken() === DEFAULT_TOKEN_TYPE_ROOT ? filled(value) : value;
  };
}

function filled(value: FunctionVariantType): FunctionVariantType {
  if (value.isReferenceObject()) {
    const reference = value as BaseReferenceObject;
    const each = reference.iterator.bind(reference);
    reference.iterator = (callback) =>
      each((element, row, column) => callback(element ?? zero(), row, column));
    return reference;
  }
  if ((value as BaseValueObject).isNull()) return zero();
  if (!value.isArray()) return value;
  const array = value as ArrayValueObject;
  let isFull = true;
  array.iterator((element) => {
    isFull = element !== null && element !== undefined && !element.isNull();
    return isFull;
  });
  return isFull ? value : array.mapValue((element) => (element.isNull() ? zero() : element));
}

const zero = () => NumberValueObject.create(0);
