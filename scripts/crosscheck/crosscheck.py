"""Recomputes with igraph what the core said of each graph (JSON lines on standard input), and prints what differs.

Nothing here follows the core's ways: groups, dominators and flows are igraph's, what is passed by all of a source or an
owner is found by taking it away, and hands are contracted by igraph too.
"""

import json
import platform
import sys
from collections import Counter

import igraph

MOST_CHAINS = 10


def partition(groups):
    """Groups of nodes as a set, whatever they are numbered; -1 is no group."""
    members = {}
    for node, group in enumerate(groups):
        if group >= 0:
            members.setdefault(group, []).append(node)
    return {tuple(nodes) for nodes in members.values()}


def strong_groups(graph, within):
    part = [node for node in range(graph.vcount()) if within[node]]
    found = graph.induced_subgraph(part).connected_components(mode="strong")
    return {tuple(sorted(part[i] for i in group)) for group in found}


def are_numbered_last_first(edges, groups):
    return all(groups[a] >= groups[b] for a, b in edges if groups[a] >= 0 and groups[b] >= 0)


def dominators(edges, count, starts, ends):
    """What every way from a start to an end passes, in its order; None where there is no way."""
    source, sink = count, count + 1
    ways_in = [(source, node) for node in starts]
    ways_out = [(node, sink) for node in ends]
    graph = igraph.Graph(n=count + 2, edges=edges + ways_in + ways_out, directed=True)
    if sink not in set(graph.subcomponent(source, mode="out")):
        return None
    above = graph.dominator(source, mode="out")
    passed = []
    node = int(above[sink])
    while node != source:
        passed.append(node)
        node = int(above[node])
    return passed[::-1]


def disjoint_chains(edges, count, starts, class_of):
    """Greatest flow where every node and every class holds one."""
    classes = {label: i for i, label in enumerate(sorted({c for c in class_of if c is not None}))}
    source, sink = 2 * count + len(classes), 2 * count + len(classes) + 1
    arcs = [(source, 2 * node) for node in starts]
    arcs += [(2 * node, 2 * node + 1) for node in range(count)]
    arcs += [(2 * a + 1, 2 * b) for a, b in edges]
    arcs += [(2 * node + 1, 2 * count + classes[c]) for node, c in enumerate(class_of) if c is not None]
    arcs += [(2 * count + i, sink) for i in classes.values()]
    network = igraph.Graph(n=sink + 1, edges=arcs, directed=True)
    flow = network.maxflow_value(source, sink, capacity=[1] * len(arcs))
    return min(MOST_CHAINS, round(flow))


def contract_hands(case, edges):
    """The hands as nodes, numbered by their least node; nodes outside the part are left out."""
    number, hand_of = {}, []
    for node in range(case["nodeCount"]):
        is_in = case["within"][node]
        hand_of.append(number.setdefault(case["handOf"][node], len(number)) if is_in else None)
    kept = [node for node, hand in enumerate(hand_of) if hand is not None]
    graph = igraph.Graph(n=case["nodeCount"], edges=edges, directed=True).induced_subgraph(kept)
    graph.contract_vertices([hand_of[node] for node in kept])
    graph.simplify()
    return graph, hand_of


def without(edges, gone, starts, ends, count):
    """True where a way is left when these nodes are taken away."""
    source, sink = count, count + 1
    left = [(a, b) for a, b in edges if not gone[a] and not gone[b]]
    left += [(source, node) for node in starts if not gone[node]]
    left += [(node, sink) for node in ends if not gone[node]]
    graph = igraph.Graph(n=count + 2, edges=left, directed=True)
    return sink in set(graph.subcomponent(source, mode="out"))


def passed_labels(edges, starts, ends, count, labels_of, candidates):
    return sorted(
        label
        for label in candidates
        if not without(edges, [label in labels_of(node) for node in range(count)], starts, ends, count)
    )


def answer(case):
    count = case["nodeCount"]
    flat = case["edges"]
    edges = list(zip(flat[::2], flat[1::2]))
    graph = igraph.Graph(n=count, edges=edges, directed=True)
    starts = case["starts"]
    ends = [node for node in range(count) if case["isEnd"][node]]
    hands, hand_of = contract_hands(case, edges)
    hand_edges = hands.get_edgelist()
    hand_starts = sorted({hand_of[node] for node in starts})
    least, class_of = {}, [None] * hands.vcount()
    for node, hand in enumerate(hand_of):
        if hand is None:
            continue
        least.setdefault(hand, node)
        if case["isEnd"][node]:
            class_of[hand] = case["classOfHand"][case["handOf"][node]]
    hand_ends = [hand for hand, label in enumerate(class_of) if label is not None]
    passed_hands = dominators(hand_edges, hands.vcount(), hand_starts, hand_ends) or []
    found = {
        "groups": strong_groups(graph, [1] * count),
        "groupsOfPart": strong_groups(graph, case["within"]),
        "handCount": hands.vcount(),
        "passedHands": [least[hand] for hand in passed_hands],
        "passedNodes": dominators(edges, count, starts, ends),
        "disjointChains": disjoint_chains(hand_edges, hands.vcount(), hand_starts, class_of),
    }
    # Taking every source away in turn is too slow for large graphs.
    if count <= 300:
        found.update(passed_sources_and_owners(case, edges, starts, ends, found["passedNodes"] is not None))
    return edges, found


def passed_sources_and_owners(case, edges, starts, ends, is_way):
    count, source_of, owners_of = case["nodeCount"], case["sourceOf"], case["ownersOf"]
    if not is_way:
        return {"passedSources": [], "passedOwners": []}
    source_labels = [{source} for source in source_of]
    owner_labels = [{source, *owners_of[source]} for source in source_of]
    owners = {owner for source in source_of for owner in owners_of[source]}
    some_way = nodes_of_some_way(edges, starts, ends, count)
    by_source = passed_labels(
        edges, starts, ends, count, lambda node: source_labels[node], {source_of[node] for node in some_way}
    )
    on_way = {label for node in some_way for label in owner_labels[node]}
    by_owner = passed_labels(edges, starts, ends, count, lambda node: owner_labels[node], owners & on_way)
    # The core's ids are text, and in the order of text.
    return {"passedSources": sorted(map(str, by_source)), "passedOwners": sorted(map(str, by_owner))}


def nodes_of_some_way(edges, starts, ends, count):
    """What is not on one way is not on all."""
    source, sink = count, count + 1
    arcs = edges + [(source, node) for node in starts] + [(node, sink) for node in ends]
    path = igraph.Graph(n=count + 2, edges=arcs, directed=True).get_shortest_path(source, sink)
    return [node for node in path if node < count]


def compare(case):
    edges, found = answer(case)
    ours = case["answer"]
    said = {**ours, "groups": partition(ours["groupOf"]), "groupsOfPart": partition(ours["groupOfPart"])}
    different = [question for question, value in found.items() if said[question] != value]
    for question in ("groupOf", "groupOfPart"):
        if not are_numbered_last_first(edges, ours[question]):
            different.append(f"the order of {question}")
    return found, [
        f"seed {case['seed']}, {case['shape']}, {case['nodeCount']} nodes: {question}" for question in different
    ]


def is_telling(question, value):
    """False for an answer that a function which finds nothing would give too."""
    if question in ("groups", "groupsOfPart"):
        return any(len(group) > 1 for group in value)
    return value > 1 if question == "disjointChains" else bool(value)


def main():
    shapes, telling, differences, most_nodes, most_edges = Counter(), Counter(), [], 0, 0
    for line in sys.stdin:
        case = json.loads(line)
        found, different = compare(case)
        shapes[case["shape"]] += 1
        telling.update(question for question, value in found.items() if is_telling(question, value))
        differences += different
        most_nodes = max(most_nodes, case["nodeCount"])
        most_edges = max(most_edges, len(case["edges"]) // 2)
    result = {
        "igraph": igraph.__version__,
        "python": platform.python_version(),
        "graphs": sum(shapes.values()),
        "byShape": dict(sorted(shapes.items())),
        "mostNodes": most_nodes,
        "mostEdges": most_edges,
        "telling": dict(sorted(telling.items())),
        "differences": len(differences),
        "examples": differences[:20],
    }
    json.dump(result, sys.stdout)


main()
