// What nobody can read on a page, a fault a line: texts that are cut off, lie on one another, are too small, or are no words.
() => {
  const SMALLEST = 11;
  const faults = [];
  const page = document.documentElement;
  if (page.scrollWidth > page.clientWidth + 1) {
    faults.push(`the page is ${page.scrollWidth} wide in a window of ${page.clientWidth}`);
  }

  const parentOf = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host ?? null;
  function* textsIn(node) {
    if (node.nodeType === Node.TEXT_NODE) {
      if (node.data.trim() !== '') {
        yield node;
      }
    } else if (!/^(script|style|title|defs|option)$/i.test(node.nodeName)) {
      const inside = node.shadowRoot ?? node;
      for (const child of node.nodeName === 'SLOT' ? node.assignedNodes({ flatten: true }) : inside.childNodes) {
        yield* textsIn(child);
      }
    }
  }
  const ancestorsOf = (element) => {
    const all = [];
    for (let each = element; each !== null; each = parentOf(each)) {
      all.push(each);
    }
    return all;
  };
  const isForEyes = (ancestors) => ancestors[0].checkVisibility() && !ancestors.some((each) => {
    const style = getComputedStyle(each);
    return each.matches('.unseen, .skip') || each.clientWidth === 1 || style.visibility === 'hidden' || style.opacity === '0';
  });
  const fontSize = (element) => {
    const matrix = element instanceof SVGElement ? element.getScreenCTM?.() : null;
    return parseFloat(getComputedStyle(element).fontSize) * (matrix ? Math.hypot(matrix.a, matrix.b) : 1);
  };
  const isOutside = (box, frame) =>
    box.right > frame.right + 2 || box.left < frame.left - 2 || box.bottom > frame.bottom + 3 || box.top < frame.top - 3;
  const isApart = (box, frame) =>
    box.left >= frame.right || box.right <= frame.left || box.top >= frame.bottom || box.bottom <= frame.top;

  const lines = [];
  for (const node of textsIn(document.body)) {
    const element = node.parentElement ?? node.getRootNode().host;
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 0.5 && height > 0.5);
    const ancestors = ancestorsOf(element);
    if (boxes.length === 0 || !isForEyes(ancestors)) {
      continue;
    }
    const text = node.data.replace(/\s+/g, ' ').trim();
    const told = `"${text.slice(0, 60)}" in ${ancestors.slice(0, 3).map((each) => each.localName).join(' of ')}`;
    if (/\b[A-Z]{2,}_[A-Z_]{2,}\b|\{\w+[,}]|undefined|\bNaN\b|\[object|\p{L}\.\.(\s|$)/u.test(text)) {
      faults.push(`no words: ${told}`);
    }
    if (fontSize(element) < SMALLEST - 0.01) {
      faults.push(`${fontSize(element).toFixed(1)} pixels: ${told}`);
    }
    const frames = ancestors.filter((each) => {
      const { display, overflowX } = getComputedStyle(each);
      return overflowX !== 'visible' && display !== 'inline' && display !== 'contents' && each !== page;
    });
    const isSeen = (box) => frames.every((frame) => !isApart(box, frame.getBoundingClientRect()));
    for (const box of boxes.filter(isSeen)) {
      // What scrolls may show a part of a line.
      const scrolled = frames.findIndex((frame) => /auto|scroll/.test(getComputedStyle(frame).overflowX + getComputedStyle(frame).overflowY));
      const fixed = scrolled < 0 ? frames : frames.slice(0, scrolled);
      const cut = fixed.find((frame) => isOutside(box, frame.getBoundingClientRect()));
      if (cut && getComputedStyle(cut).textOverflow !== 'ellipsis') {
        faults.push(`cut off: ${told}`);
      }
      const height = box.bottom - box.top;
      const seen = frames.map((frame) => frame.getBoundingClientRect()).reduce(
        (part, frame) => ({
          left: Math.max(part.left, frame.left),
          right: Math.min(part.right, frame.right),
          top: Math.max(part.top, frame.top),
          bottom: Math.min(part.bottom, frame.bottom),
        }),
        { left: box.left, right: box.right, top: box.top + height / 5, bottom: box.bottom - height / 5 },
      );
      lines.push({ node, told, ...seen });
    }
  }

  lines.sort((one, other) => one.top - other.top);
  lines.forEach((one, index) => {
    for (const other of lines.slice(index + 1)) {
      if (other.top >= one.bottom - 1) {
        break;
      }
      const isBeside = other.left >= one.right - 1.5 || other.right <= one.left + 1.5;
      if (!isBeside && one.node !== other.node) {
        faults.push(`one on the other: ${one.told} and ${other.told}`);
      }
    }
  });
  return [...new Set(faults)];
}
