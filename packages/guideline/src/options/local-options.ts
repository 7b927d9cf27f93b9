import type { Option } from '@renavigate/engine';
import { text, voices } from '../base/text.ts';

/** Treatments of one place: surgery, radiation, ablation and the like. */
export const localOptions = [
  {
    id: 'cytoreductiveNephrectomy',
    group: 'surgery',
    label: voices(
      text(
        'Surgery to take out the kidney with the tumour (cytoreductive nephrectomy)',
        'Chirurgie pour enlever le rein qui porte la tumeur (néphrectomie de cytoréduction)',
      ),
      text('cytoreductive nephrectomy', 'néphrectomie de cytoréduction'),
    ),
    description: text(
      'An operation on the kidney, before drug treatment is started.',
      'Une opération du rein. Elle se fait avant le début des médicaments.',
    ),
  },
  {
    id: 'nephrectomyAfterResponse',
    group: 'surgery',
    label: voices(
      text(
        'Surgery to take out the kidney after drugs have worked',
        'Chirurgie pour enlever le rein après que les médicaments ont agi',
      ),
      text('deferred cytoreductive nephrectomy', 'néphrectomie de cytoréduction différée'),
    ),
    description: text(
      'An operation on the kidney after drug treatment. It is for when the cancer has clearly shrunk.',
      'Une opération du rein après les médicaments. Elle se fait quand le cancer a nettement diminué.',
    ),
  },
  {
    id: 'radicalNephrectomy',
    group: 'surgery',
    label: voices(
      text(
        'Surgery to take out the whole kidney and the tissue around it',
        'Chirurgie pour enlever le rein entier et les tissus autour',
      ),
      text('radical nephrectomy', 'néphrectomie radicale'),
    ),
    description: text(
      'An operation that takes out the kidney when the cancer has not spread to other parts of the body.',
      'Une opération qui enlève le rein quand le cancer ne s’est pas propagé à d’autres parties du corps.',
    ),
  },
  {
    id: 'palliativeNephrectomy',
    group: 'surgery',
    label: voices(
      text(
        'Surgery to take out the kidney to ease symptoms',
        'Chirurgie pour enlever le rein afin de soulager les symptômes',
      ),
      text('palliative nephrectomy', 'néphrectomie palliative'),
    ),
    description: text(
      'An operation that takes out the kidney because the tumour in it causes problems. It is not meant to cure.',
      'Une opération qui enlève le rein parce que la tumeur y cause des malaises. Elle ne vise pas à guérir.',
    ),
  },
  {
    id: 'metastasisResection',
    group: 'surgery',
    label: voices(
      text(
        'Surgery to take out the places where the cancer has spread',
        'Chirurgie pour enlever les endroits où le cancer s’est propagé',
      ),
      text('resection of metastases', 'résection de métastases'),
    ),
    description: text(
      'An operation to take out one or a few spots of spread.',
      'Une opération pour enlever une seule ou quelques taches de cancer ailleurs dans le corps.',
    ),
  },
  {
    id: 'metastasisDirectedTherapy',
    group: 'otherLocal',
    label: voices(
      text(
        'Treating the places of spread one by one',
        'Traiter un à un les endroits de propagation',
      ),
      text('metastasis-directed therapy', 'traitement dirigé contre les métastases'),
    ),
    description: text(
      'Surgery, radiation or another treatment aimed at single spots of spread.',
      'Une chirurgie, des rayons ou un autre traitement. On vise des taches isolées de cancer.',
    ),
  },
  {
    id: 'brainSurgery',
    group: 'surgery',
    label: voices(
      text('Surgery for cancer in the brain', 'Chirurgie pour un cancer au cerveau'),
      text('surgery for brain metastases', 'chirurgie des métastases cérébrales'),
    ),
    description: text(
      'An operation on kidney cancer that has spread to the brain.',
      'Une opération pour un cancer du rein qui s’est propagé au cerveau.',
    ),
  },
  {
    id: 'lungSurgery',
    group: 'surgery',
    label: voices(
      text('Surgery for cancer in the lungs', 'Chirurgie pour un cancer aux poumons'),
      text('surgery for lung metastases', 'chirurgie des métastases pulmonaires'),
    ),
    description: text(
      'An operation on kidney cancer that has spread to the lungs.',
      'Une opération pour un cancer du rein qui s’est propagé aux poumons.',
    ),
  },
  {
    id: 'tumourEmbolization',
    group: 'otherLocal',
    label: voices(
      text(
        'Blocking the blood supply of the kidney tumour (embolization)',
        'Bloquer l’apport de sang à la tumeur du rein (embolisation)',
      ),
      text('tumour embolization', 'embolisation tumorale'),
    ),
    description: text(
      'A thin tube is used to block the blood vessels of the tumour, to ease pain or bleeding.',
      'Un tube fin sert à bloquer les vaisseaux sanguins de la tumeur, pour soulager la douleur ou les saignements.',
    ),
  },
  {
    id: 'externalRadiation',
    group: 'radiation',
    label: voices(
      text('External radiation therapy', 'Radiothérapie externe'),
      text('external beam radiation therapy', 'radiothérapie externe'),
    ),
    description: text(
      'Radiation aimed at the cancer from outside the body.',
      'Des rayons dirigés vers le cancer depuis l’extérieur du corps.',
    ),
  },
  {
    id: 'ablation',
    group: 'ablation',
    label: voices(
      text('Ablation of the kidney tumour', 'Ablation de la tumeur du rein'),
      text('ablation of the kidney tumour', 'ablation de la tumeur rénale'),
    ),
    description: text(
      'A treatment that destroys the tumour in the kidney with heat or cold.',
      'Un traitement qui détruit la tumeur du rein par la chaleur ou le froid.',
    ),
  },
] as const satisfies readonly Option[];
