import type { Trial } from './trial.ts';
import { assure } from './trials/assure.ts';
import { axis } from './trials/axis.ts';
import { cabosun } from './trials/cabosun.ts';
import { carmena } from './trials/carmena.ts';
import { checkmate9er } from './trials/checkmate-9er.ts';
import { checkmate67t } from './trials/checkmate-67t.ts';
import { checkmate025 } from './trials/checkmate-025.ts';
import { checkmate214 } from './trials/checkmate-214.ts';
import { ckcisSurveillance } from './trials/ckcis-surveillance.ts';
import { clear } from './trials/clear.ts';
import { comparz } from './trials/comparz.ts';
import { contact03 } from './trials/contact-03.ts';
import { cosmic313 } from './trials/cosmic-313.ts';
import { flaniganCn } from './trials/flanigan-cn.ts';
import { globalArcc } from './trials/global-arcc.ts';
import { hope205 } from './trials/hope-205.ts';
import { il2Fyfe1995 } from './trials/il2-fyfe-1995.ts';
import { il2Proclaim } from './trials/il2-proclaim.ts';
import { immotion151 } from './trials/immotion151.ts';
import { javelinRenal101 } from './trials/javelin-renal-101.ts';
import { keynote426 } from './trials/keynote-426.ts';
import { keynote427b } from './trials/keynote-427-b.ts';
import { keynote564 } from './trials/keynote-564.ts';
import { litespark005 } from './trials/litespark-005.ts';
import { litespark011 } from './trials/litespark-011.ts';
import { litespark012 } from './trials/litespark-012.ts';
import { litespark022 } from './trials/litespark-022.ts';
import { meteor } from './trials/meteor.ts';
import { papmet } from './trials/papmet.ts';
import { rampart } from './trials/rampart.ts';
import { record1 } from './trials/record-1.ts';
import { sabrComet } from './trials/sabr-comet.ts';
import { sunitinibVsIfn } from './trials/sunitinib-vs-ifn.ts';
import { sunniforecast } from './trials/sunniforecast.ts';
import { surtime } from './trials/surtime.ts';
import { synchronousNivolumabIpilimumab } from './trials/synchronous-nivolumab-ipilimumab.ts';
import { target } from './trials/target.ts';
import { tinivo2 } from './trials/tinivo-2.ts';
import { tivo3 } from './trials/tivo-3.ts';
import { veg105192 } from './trials/veg105192.ts';
import { zhang2019SabrRcc } from './trials/zhang-2019-sabr-rcc.ts';

/** Every trial that is held, first line to last, then surgery, interleukin-2, radiation and adjuvant treatment. */
export const trials: readonly Trial[] = [
  target,
  sunitinibVsIfn,
  veg105192,
  comparz,
  axis,
  globalArcc,
  record1,
  meteor,
  cabosun,
  hope205,
  checkmate025,
  checkmate214,
  keynote426,
  javelinRenal101,
  checkmate9er,
  clear,
  immotion151,
  tivo3,
  contact03,
  tinivo2,
  litespark005,
  cosmic313,
  keynote564,
  papmet,
  carmena,
  surtime,
  flaniganCn,
  il2Fyfe1995,
  il2Proclaim,
  sabrComet,
  zhang2019SabrRcc,
  assure,
  litespark011,
  litespark012,
  litespark022,
  rampart,
  sunniforecast,
  keynote427b,
  checkmate67t,
  ckcisSurveillance,
  synchronousNivolumabIpilimumab,
];
