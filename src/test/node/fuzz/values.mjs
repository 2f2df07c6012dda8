// Values for variables: mostly what a client would send, now and then what lies on a boundary or means harm.
import { GraphQLEnumType, GraphQLInputObjectType, GraphQLList, GraphQLNonNull } from 'graphql';

const VALID = {
  Int: [0, 1, 2, 3, 10, 20, 200],
  Float: [0, 40.12, 70.63, -33.5, 50, 179.9],
  Boolean: [true, false],
  String: ['Russia', 'talks', 'Душанбе', 'لافروف', '中华人民共和国', 'ar', 'zh-Hant', 'de', 'Συρία', 'भारत'],
  ID: ['TWVldGluZzox', 'U3RhdGU6MQ'],
  Date: ['2023-06-05'],
  EDTF: ['2023', '2023-04', '2022-21', '2021/2022', '2022-10/..', '../2023', '202X', '2023?', '[2022,2023]'],
  ActorRef: ['Russia', 'Tajikistan', 'روسيا', 'Узбекистан', 'iso3166:KG', 'Lavrov', 'CSTO', '俄罗斯', 'cow:702'],
  DisputeRef: ['Tajik–Kyrgyz border dispute'],
  EventRef: ['Rahmon receives Lavrov', 'Two days of ministerial talks in Samarkand'],
  PlaceRef: ['Dushanbe', 'سمرقند', 'Uzbekistan', 'iso3166:TJ'],
};

const HOSTILE_TEXTS = [
  '', ' ', '\u0000', '%', '_', '\\', "'; drop table event; --", '${jndi:ldap://127.0.0.1/x}', ':name', '?1', '\ud800',
  'a\udc00b', '\uffff', '\u202e\u200f\u200b', '\ufdfa'.repeat(50), 'a'.repeat(1001), 'iso3166:', ':', '-1', 'NaN',
  '2023/', '2023-13', 'Y99999999999999999999', '[2023', '{2023,2024', '-9999/9999', '0000', 'bnVsbA', '__typename',
  '👩‍👩‍👧‍👦', 'ﷺ',
];
const HOSTILE = {
  Int: [-1, 201, 2147483647, -2147483648, 2147483648, 1.5, '1', null],
  Float: [-90, 90, 181, 1e308, -0, 1e-320, 'NaN', null],
  Boolean: ['true', 0, null],
};

export class Values {
  // What answers have shown: ids and cursors to ask on with.
  seen = { ID: [], cursor: [] };

  constructor(random) {
    this.random = random;
  }

  // A value of the type, or undefined for one that is better left out.
  of(type, name, hostility) {
    if (type instanceof GraphQLNonNull) {
      return this.present(type.ofType, name, hostility);
    }
    return this.random.chance(0.7) ? undefined : this.present(type, name, hostility);
  }

  present(type, name, hostility) {
    if (type instanceof GraphQLNonNull) {
      return this.present(type.ofType, name, hostility);
    }
    if (this.random.chance(hostility)) {
      return this.random.of(HOSTILE[type.name] ?? [...HOSTILE_TEXTS, null, 7, [[]], {}]);
    }
    if (type instanceof GraphQLList) {
      const items = Array.from({ length: this.random.below(3) + 1 }, () => this.present(type.ofType, name, hostility));
      return hostility > 0 ? items : [...new Set(items)];
    }
    if (type instanceof GraphQLInputObjectType) {
      return this.object(type, hostility);
    }
    if (type instanceof GraphQLEnumType) {
      return this.random.of(type.getValues()).name;
    }
    return this.random.of(this.known(type, name));
  }

  object(type, hostility) {
    const object = {};
    for (const field of Object.values(type.getFields())) {
      const value = this.of(field.type, field.name, hostility);
      if (value !== undefined && (field.type instanceof GraphQLNonNull || this.random.chance(0.4))) {
        object[field.name] = value;
      }
    }
    return object;
  }

  known(type, name) {
    const isCursor = type.name === 'String' && /(after|before)$/.test(name);
    const learned = isCursor ? this.seen.cursor : this.seen[type.name] ?? [];
    return learned.length > 0 && this.random.chance(0.8) ? learned : VALID[type.name];
  }

  // Keeps some of the ids and cursors of an answer.
  learn(value) {
    if (Array.isArray(value)) {
      value.forEach((item) => this.learn(item));
    } else if (value !== null && typeof value === 'object') {
      for (const [key, held] of Object.entries(value)) {
        const list = key === 'id' ? this.seen.ID : /cursor$/i.test(key) ? this.seen.cursor : null;
        if (list !== null && typeof held === 'string') {
          list[list.length < 200 ? list.length : this.random.below(200)] = held;
        } else {
          this.learn(held);
        }
      }
    }
  }
}
