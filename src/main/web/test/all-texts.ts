import { learn } from "../app/i18n";
import ar from "../i18n/ar.json";
import en from "../i18n/en.json";
import fr from "../i18n/fr.json";
import ru from "../i18n/ru.json";

// The page loads the texts of its reader's language; the tests ask for those of all.
learn("ar", ar);
learn("en", en);
learn("fr", fr);
learn("ru", ru);
