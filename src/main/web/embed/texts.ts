import type { Messages } from "../timeline/language";

/** What the embedded timeline says. */
interface Texts {
  loading: string;
  events: string;
  count(total: string): string;
  more(shown: string, total: string): string;
  seeAll: string;
  none: string;
  sources: string;
  added(count: string): string;
  retry: string;
  resolved: string;
  unreachable: string;
  misunderstood: string;
  stale: string;
}

export const TEXTS: Messages<Texts> = {
  en: {
    loading: "Loading the timeline…",
    events: "Events",
    count: (total) => `Events: ${total}`,
    more: (shown, total) => `The newest ${shown} of ${total} events.`,
    seeAll: "See all at the source",
    none: "No events are recorded. That does not mean that there were none.",
    sources: "Data",
    added: (count) => `New events: ${count}.`,
    retry: "Try again",
    resolved: "Perhaps you mean:",
    unreachable: "The archive cannot be reached at the moment. Try again in a minute.",
    misunderstood: "The archive did not understand what this timeline asks for. Correct it as the answer says:",
    stale: "The last update failed; what you see may be out of date.",
  },
  fr: {
    loading: "Chargement de la chronologie…",
    events: "Événements",
    count: (total) => `Événements : ${total}`,
    more: (shown, total) => `Les ${shown} événements les plus récents sur ${total}.`,
    seeAll: "Tout voir à la source",
    none: "Aucun événement enregistré. Cela ne veut pas dire qu’il n’y en a pas eu.",
    sources: "Données",
    added: (count) => `Nouveaux événements : ${count}.`,
    retry: "Réessayer",
    resolved: "Vouliez-vous dire :",
    unreachable: "L’archive est injoignable pour le moment. Réessayez dans une minute.",
    misunderstood:
      "L’archive n’a pas compris la question de cette chronologie. Corrigez-la comme l’indique la réponse :",
    stale: "La dernière mise à jour a échoué ; ce que vous voyez n’est peut-être plus à jour.",
  },
  ru: {
    loading: "Хронология загружается…",
    events: "События",
    count: (total) => `Событий: ${total}`,
    more: (shown, total) => `Последние события: ${shown} из ${total}.`,
    seeAll: "Все — в источнике",
    none: "Событий не записано. Это не значит, что их не было.",
    sources: "Данные",
    added: (count) => `Новых событий: ${count}.`,
    retry: "Повторить",
    resolved: "Возможно, имелось в виду:",
    unreachable: "Архив сейчас недоступен. Попробуйте через минуту.",
    misunderstood: "Архив не понял, о чём спрашивает эта хронология. Исправьте, как сказано в ответе:",
    stale: "Последнее обновление не удалось; данные могли устареть.",
  },
  ar: {
    loading: "يجري تحميل الخط الزمني…",
    events: "الأحداث",
    count: (total) => `عدد الأحداث: ${total}`,
    more: (shown, total) => `أحدث الأحداث: ${shown} من ${total}.`,
    seeAll: "عرض الكل في المصدر",
    none: "لا أحداث مسجلة، ولا يعني ذلك أنه لم يقع شيء.",
    sources: "البيانات",
    added: (count) => `أحداث جديدة: ${count}.`,
    retry: "أعد المحاولة",
    resolved: "لعلك تقصد:",
    unreachable: "لا يمكن الوصول إلى الأرشيف الآن. أعد المحاولة بعد دقيقة.",
    misunderstood: "لم يفهم الأرشيف ما يسأل عنه هذا الخط الزمني. صحّحه كما يقول الجواب:",
    stale: "فشل آخر تحديث، وقد يكون ما تراه قديمًا.",
  },
};
