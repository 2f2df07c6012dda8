"""Asks random questions made by hypothesis-graphql, the generator of Schemathesis, until the time is over.

    python3 schemathesis.py ENDPOINT SECONDS [SEED]

An answer must come in time and be JSON, never a fault of the server, and the same when asked again. Prints each fault
with its question, and the counts.
"""

import collections
import json
import sys
import time
import urllib.error
import urllib.request

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from hypothesis_graphql import nodes, queries

SECONDS_TO_WAIT = 20
REFERENCES = ["Russia", "Tajikistan", "روسيا", "俄罗斯", "iso3166:KG", "Lavrov", "Dushanbe", "Tajik–Kyrgyz border dispute"]
DATES = ["2023", "2023-04", "2022-21", "2022-10/..", "../2023", "202X", "[2022,2023]", "2023-06-05T10:30:00+05:00"]
counts = collections.Counter()


def ask(endpoint, query):
    """The status and the body of the answer."""
    body = json.dumps({"query": query}).encode()
    headers = {"Content-Type": "application/json", "Accept": "application/graphql-response+json"}
    request = urllib.request.Request(endpoint, body, headers)
    counts["requests"] += 1
    try:
        with urllib.request.urlopen(request, timeout=SECONDS_TO_WAIT) as response:
            return response.status, response.read()
    except urllib.error.HTTPError as refusal:
        return refusal.code, refusal.read()


def check(endpoint, query):
    status, body = ask(endpoint, query)
    answer = json.loads(body)
    codes = {error["extensions"]["code"] for error in answer.get("errors", [])}
    counts.update(codes or {"answered"})
    assert status < 500 and not codes & {"INTERNAL", "UNAVAILABLE"}, f"status {status}: {body[:500]}"
    assert "BAD_QUERY" not in codes, f"a valid document was refused: {body[:500]}"
    assert (status, body) == ask(endpoint, query), "another answer when asked again"


def run(endpoint, end, first_seed):
    with urllib.request.urlopen(f"{endpoint}/schema.graphql") as response:
        schema = response.read().decode()
    references = (st.sampled_from(REFERENCES) | st.text(max_size=40)).map(nodes.String)
    dates = (st.sampled_from(DATES) | st.text("0123456789-/.~?%XY[]{},T:+Z", max_size=20)).map(nodes.String)
    scalars = {name: references for name in ("ActorRef", "DisputeRef", "EventRef", "PlaceRef")}
    scalars |= {"EDTF": dates, "Date": dates}
    number = first_seed
    while time.monotonic() < end:
        run_examples(endpoint, queries(schema, custom_scalars=scalars), number, end)
        number += 1


def run_examples(endpoint, strategy, number, end):
    @seed(number)
    @settings(
        max_examples=50,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(strategy)
    def example(query):
        if time.monotonic() < end:
            counts["operations"] += 1
            try:
                check(endpoint, query)
            except Exception as fault:  # whatever goes wrong is a finding; the next question goes on
                counts["faults"] += 1
                print(f"fault: {fault!r}\n  {query}", flush=True)

    example()


if __name__ == "__main__":
    run(sys.argv[1], time.monotonic() + float(sys.argv[2]), int(sys.argv[3]) if len(sys.argv) > 3 else 1)
    print(json.dumps(counts))
    sys.exit(counts["faults"] > 0)
