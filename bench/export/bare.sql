select n.key, e.during, t.text, e.type, e.status, e.summary, m.format, pn.text, pl.latitude, pl.longitude, an.text, a.kind, bn.text,
  p.office, p.title, p.role, p.level, s.title, s.url, s.publisher, c.locator, d.key
from entry n
join event e on e.id = n.id
join dataset d on d.id = e.dataset_id
left join meeting m on m.id = e.id
left join name t on t.entry_id = n.id and t.ordinal = 0
left join place pl on pl.id = e.place_id
left join name pn on pn.entry_id = pl.id and pn.ordinal = 0
left join participation p on p.event_id = e.id
left join actor a on a.id = p.actor_id
left join name an on an.entry_id = a.id and an.ordinal = 0
left join name bn on bn.entry_id = p.on_behalf_of_id and bn.ordinal = 0
left join citation c on c.entry_id = n.id and c.ordinal = p.ordinal
left join source s on s.id = c.source_id
order by e.earliest_begin, e.id, p.ordinal
