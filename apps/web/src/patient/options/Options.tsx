import { useWords } from '../../language/language.ts';
import type { ScreenProps } from '../screens/Screen.ts';

// biome-ignore lint/style/noDefaultExport: React's lazy() loads a part by its default export
export default function Options(_: ScreenProps) {
  const t = useWords('way');
  return (
    <div className="reading">
      <h1 id="heading" tabIndex={-1}>
        {t('steps.options')}
      </h1>
    </div>
  );
}
