// Operations over the whole schema, by the generator of IBM, and other ways to write the same operation.
import { Kind, TypeInfo, typeFromAST, visit, visitWithTypeInfo } from 'graphql';
import generator from 'ibm-graphql-query-generator';

export function randomOperation(schema, random, values) {
  const generated = randomDocument(schema, random);
  const queryDocument = random.chance(0.7) ? withOneRoot(generated, random) : generated;
  const hostility = random.chance(0.6) ? 0 : 0.1;
  const otherDirection = random.chance(0.8) ? /__(last|before)$/ : /__(first|after)$/;
  const variables = {};
  const left = new Set();
  for (const definition of queryDocument.definitions[0].variableDefinitions) {
    const name = definition.variable.name.value;
    const isLeftOut = hostility === 0 && otherDirection.test(name);
    const value = isLeftOut ? undefined : values.of(typeFromAST(schema, definition.type), name, hostility);
    if (value === undefined) {
      left.add(name);
    } else {
      variables[name] = value;
    }
  }
  return { document: random.chance(0.5) ? queryDocument : withoutVariables(queryDocument, left), variables };
}

function randomDocument(schema, random) {
  try {
    return generator.generateRandomQuery(schema, {
      seed: random.number(),
      depthProbability: 0.3 + random.number() / 3,
      breadthProbability: 0.05 + random.number() / 2,
      maxDepth: 3 + random.below(5),
      ignoreOptionalArguments: false,
      considerInterfaces: true,
      considerUnions: true,
      providerMap: { '*__*__*': null },
    }).queryDocument;
  } catch {
    return randomDocument(schema, random); // it cannot cut every branch off at the greatest depth
  }
}

// With many fields at the root, the error of one leaves nothing of the others.
function withOneRoot(document, random) {
  const [operation] = document.definitions;
  const selectionSet = { ...operation.selectionSet, selections: [random.of(operation.selectionSet.selections)] };
  const used = new Set();
  visit(selectionSet, { Variable: (node) => void used.add(node.name.value) });
  const variableDefinitions = operation.variableDefinitions.filter(({ variable }) => used.has(variable.name.value));
  return { ...document, definitions: [{ ...operation, selectionSet, variableDefinitions }] };
}

function withoutVariables(document, left) {
  return visit(document, {
    VariableDefinition: (node) => (left.has(node.variable.name.value) ? null : undefined),
    Argument: (node) => (left.has(node.value.name?.value) ? null : undefined),
  });
}

export function fieldsOf(schema, document) {
  const fields = new Set();
  const types = new TypeInfo(schema);
  visit(document, visitWithTypeInfo(types, {
    Field: (node) => void fields.add(`${types.getParentType()}.${node.name.value}`),
  }));
  return fields;
}

// The same operation with fields in another order, other names for them, fragments for selections and directives that
// change nothing. `original` turns the data of its answer back into what the first one must have answered.
export function disguised(schema, document, random) {
  const names = new Map();
  const fragments = [];
  const types = new TypeInfo(schema);
  const changed = visit(document, visitWithTypeInfo(types, {
    Field: {
      enter: (node) => ({ ...node, alias: alias(node, names, random), directives: harmless(random) }),
    },
    SelectionSet: {
      leave: (node) => {
        const selections = random.shuffled(node.selections);
        const type = types.getParentType();
        return random.chance(0.3)
          ? { ...node, selections: [fragment(type, selections, fragments, random)] }
          : { ...node, selections };
      },
    },
  }));
  const definitions = random.shuffled([...changed.definitions, ...fragments]);
  return { document: { kind: Kind.DOCUMENT, definitions }, original: (data) => restored(data, names) };
}

function alias(node, names, random) {
  const key = node.alias?.value ?? node.name.value;
  if (!names.has(key)) {
    names.set(key, `a${names.size}_${random.below(1000)}`);
  }
  return { kind: Kind.NAME, value: names.get(key) };
}

function harmless(random) {
  const name = random.chance(0.5) ? 'include' : 'skip';
  const value = { kind: Kind.BOOLEAN, value: name === 'include' };
  const argument = { kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: 'if' }, value };
  const directive = { kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value: name }, arguments: [argument] };
  return random.chance(0.2) ? [directive] : [];
}

function fragment(type, selections, fragments, random) {
  const typeCondition = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: type.name } };
  const selectionSet = { kind: Kind.SELECTION_SET, selections };
  if (random.chance(0.5)) {
    return { kind: Kind.INLINE_FRAGMENT, typeCondition, directives: [], selectionSet };
  }
  const name = { kind: Kind.NAME, value: `f${fragments.length}` };
  fragments.push({ kind: Kind.FRAGMENT_DEFINITION, name, typeCondition, selectionSet });
  return { kind: Kind.FRAGMENT_SPREAD, name };
}

function restored(value, names) {
  if (Array.isArray(value)) {
    return value.map((item) => restored(item, names));
  }
  if (value === null || typeof value !== 'object') {
    return value;
  }
  const back = new Map([...names].map(([name, given]) => [given, name]));
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [back.get(key) ?? key, restored(held, names)]));
}

const PIECES = [
  '', '{', '}', '(', ')', '"', '"""', '$', '...', '@skip', '!', '#', '[', ':', '0x', '1e9999', 'поле',
  '\ud83d', '\u0000', '\ufeff', '\\u{110000}', 'fragment x on Query{...x}',
];

// A text that is hardly a document any more.
export function damaged(text, random) {
  let result = text;
  for (let times = random.below(4) + 1; times > 0; times--) {
    const at = random.below(result.length);
    const to = at + random.below(20);
    const own = result.slice(at, to);
    const piece = random.of([...PIECES, own, own.repeat(5)]);
    result = result.slice(0, at) + piece + result.slice(random.chance(0.5) ? at : to);
  }
  return result;
}
