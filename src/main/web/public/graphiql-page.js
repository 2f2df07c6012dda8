/* Starts GraphiQL with questions to this archive, a schema in order, and names for what it leaves unnamed. */
(() => {
  "use strict";

  const address = new URL(location.href);
  const send = GraphiQL.createFetcher({ url: new URL("/graphql", address).href });

  /** Readers look for fields by name. */
  const ordered = (list) => list?.sort((one, other) => (one.name < other.name ? -1 : 1));

  function inOrder(answer) {
    const types = answer?.data?.__schema?.types;
    ordered(types)?.forEach((type) => {
      ordered(type.fields)?.forEach((field) => ordered(field.args));
      ordered(type.inputFields);
    });
    return answer;
  }

  const fetcher = async (request, options) => {
    const answer = await send(request, options);
    return request.operationName === "IntrospectionQuery" ? inOrder(answer) : answer;
  };

  const text = JSON.stringify;

  /** Two that met last, and the year, so that every example has an answer here. */
  async function met() {
    const query = `{
      timeline(filter: { types: [MEETING] }, orderBy: NEWEST_FIRST, first: 20) {
        nodes { date { latestEnd } participants { actor { name } onBehalfOf { name } } }
      }
    }`;
    const answer = await send({ query });
    for (const { date, participants } of answer.data?.timeline.nodes ?? []) {
      const names = [...new Set(participants.map(({ actor, onBehalfOf }) => (onBehalfOf ?? actor).name))];
      if (names.length > 1 && date.latestEnd) {
        return { names: names.slice(0, 2), year: date.latestEnd.slice(0, 4) };
      }
    }
    return { names: ["Russia", "Tajikistan"], year: "2023" };
  }

  function examples({ names, year }) {
    const [one, other] = names.map(text);
    return {
      [`Meetings of ${names.join(" and ")}`]: `{
  meetings(filter: { between: [${one}, ${other}], during: "${year}" }) {
    totalCount
    nodes {
      title
      date { earliestBegin latestEnd }
      place { name }
      participants { actor { name } onBehalfOf { name } role }
      permalink
    }
  }
}
`,
      [`Meetings of ${names[0]} by year`]: `{
  statistics(filter: { involving: [${one}], types: [MEETING] }, by: [YEAR]) {
    eventCount
    buckets { period { edtf } count }
  }
}
`,
      "What the archive holds": `{
  datasets { name publisher licence covers coversDescription }
}
`,
    };
  }

  const ask = (query) => `/graphiql/?${new URLSearchParams({ query })}`;

  /** Editors are named by what they are for; GraphiQL leaves some without a name. */
  function name(root) {
    const editors = {
      ".graphiql-query-editor": "Operation",
      ".graphiql-editor-tool .graphiql-editor:first-of-type": "Variables",
      ".graphiql-editor-tool .graphiql-editor:last-of-type": "Headers",
      ".graphiql-response": "Answer",
    };
    for (const [selector, label] of Object.entries(editors)) {
      for (const field of root.querySelectorAll(`${selector} textarea:not([aria-label])`)) {
        field.setAttribute("aria-label", label);
      }
    }
    for (const field of root.querySelectorAll("textarea:not([aria-label])")) {
      field.setAttribute("aria-label", "Editor");
    }
    for (const scrolled of root.querySelectorAll(".CodeMirror-scroll[tabindex='-1'], .graphiql-plugin:not([tabindex])")) {
      scrolled.setAttribute("tabindex", "0");
    }
  }

  function start(query) {
    const main = document.getElementById("graphiql");
    const remember = (key) => (value) => {
      if (value) {
        address.searchParams.set(key, value);
      } else {
        address.searchParams.delete(key);
      }
      history.replaceState(null, "", address);
    };
    new MutationObserver(() => name(main)).observe(main, { childList: true, subtree: true });
    ReactDOM.render(
      React.createElement(GraphiQL, {
        fetcher,
        query,
        variables: address.searchParams.get("variables") ?? undefined,
        onEditQuery: remember("query"),
        onEditVariables: remember("variables"),
        defaultEditorToolsVisibility: "variables",
        isHeadersEditorEnabled: true,
        shouldPersistHeaders: false,
      }),
      main,
    );
    name(main);
  }

  async function open() {
    const all = examples(await met().catch(() => ({ names: ["Russia", "Tajikistan"], year: "2023" })));
    const list = document.getElementById("examples");
    for (const [title, query] of Object.entries(all)) {
      const link = document.createElement("a");
      link.href = ask(query);
      link.textContent = title;
      list.append(document.createElement("li"));
      list.lastChild.append(link);
    }
    start(address.searchParams.get("query") ?? Object.values(all)[0]);
  }

  open();
})();
