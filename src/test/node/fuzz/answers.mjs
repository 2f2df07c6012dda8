// What the GraphQL specification demands of an answer to a valid operation.
import {
  Kind,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isListType,
  isNonNullType,
  isTypeSubTypeOf,
} from 'graphql';

export function assertWellFormed(answer) {
  demand(isObject(answer), 'is no object');
  const keys = Object.keys(answer);
  demand(keys.every((key) => ['data', 'errors', 'extensions'].includes(key)), `has ${keys}`);
  demand('data' in answer || 'errors' in answer, 'has neither data nor errors');
  if ('errors' in answer) {
    demand(Array.isArray(answer.errors) && answer.errors.length > 0, 'has no error in errors');
    answer.errors.forEach((error) => assertError(error, answer.data));
  }
}

function assertError(error, data) {
  demand(typeof error.message === 'string' && error.message.length > 0, 'has an error without a message');
  demand(/^[A-Z_]+$/.test(error.extensions?.code), `has an error without a code: ${error.message}`);
  demand(!['INTERNAL', 'UNAVAILABLE'].includes(error.extensions.code), `says ${JSON.stringify(error)}`);
  demand((error.locations ?? []).every(({ line, column }) => line > 0 && column > 0), `points at ${error.locations}`);
  if (error.path !== undefined && data) {
    let value = data;
    for (const step of error.path) {
      value = value?.[step] ?? null;
    }
    demand(value === null, `has an error at ${error.path} and a value there`);
  }
}

// The data has exactly the fields asked for, in the order of the document, each with a value of its type.
export function assertFits(schema, document, data) {
  const fragments = new Map();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragments.set(definition.name.value, definition);
    }
  }
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  assertSelected({ schema, fragments }, schema.getQueryType(), [operation.selectionSet], data, 'data');
}

function assertSelected(context, type, selectionSets, value, path) {
  demand(isObject(value), `has no object at ${path}`);
  const fields = new Map();
  const typeName = concreteName(type, selectionSets, value);
  selectionSets.forEach((set) => collect(context, set, typeName, fields));
  if (typeName === undefined) {
    return; // an abstract type whose __typename was not asked for
  }
  const concrete = context.schema.getType(typeName);
  const keys = [...fields.keys()];
  demand(Object.keys(value).join() === keys.join(), `has ${Object.keys(value)} at ${path}, not ${keys}`);
  for (const [key, nodes] of fields) {
    const name = nodes[0].name.value;
    if (name !== '__typename') {
      assertValue(context, concrete.getFields()[name].type, nodes, value[key], `${path}.${key}`);
    }
  }
}

function concreteName(type, selectionSets, value) {
  if (!isAbstractType(type)) {
    return type.name;
  }
  const asksForName = selectionSets.some(({ selections }) =>
    selections.some((node) => node.kind === Kind.FIELD && node.name.value === '__typename' && !node.alias));
  return asksForName ? value.__typename : undefined;
}

function collect(context, selectionSet, typeName, fields) {
  for (const node of selectionSet.selections) {
    if (node.kind === Kind.FIELD) {
      const key = node.alias?.value ?? node.name.value;
      fields.set(key, [...(fields.get(key) ?? []), node]);
    } else {
      const part = node.kind === Kind.FRAGMENT_SPREAD ? context.fragments.get(node.name.value) : node;
      if (applies(context.schema, part.typeCondition?.name.value, typeName)) {
        collect(context, part.selectionSet, typeName, fields);
      }
    }
  }
}

function applies(schema, condition, typeName) {
  return condition === undefined || typeName === undefined
    || isTypeSubTypeOf(schema, schema.getType(typeName), schema.getType(condition));
}

function assertValue(context, type, nodes, value, path) {
  if (isNonNullType(type)) {
    demand(value !== null, `has null at ${path}`);
    assertValue(context, type.ofType, nodes, value, path);
  } else if (value === null) {
    return;
  } else if (isListType(type)) {
    demand(Array.isArray(value), `has no list at ${path}`);
    value.forEach((item, index) => assertValue(context, type.ofType, nodes, item, `${path}.${index}`));
  } else if (isCompositeType(type)) {
    assertSelected(context, type, nodes.map((node) => node.selectionSet), value, path);
  } else {
    assertLeaf(getNamedType(type), value, path);
  }
}

const LEAVES = { Int: Number.isInteger, Float: Number.isFinite, Boolean: (value) => typeof value === 'boolean' };

function assertLeaf(type, value, path) {
  const fits = LEAVES[type.name] ?? ((text) => typeof text === 'string');
  const isKnown = type.getValue === undefined || type.getValue(value);
  demand(fits(value) && isKnown, `has ${value} at ${path}: no ${type.name}`);
}

function isObject(value) {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

export function demand(holds, fault) {
  if (!holds) {
    throw new Error(`The answer ${fault}`);
  }
}
