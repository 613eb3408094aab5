import { paletteOf, themeChoices, type ThemeChoice } from '#core/reading/theme';
import { useStore } from '../../ui/store';
import { appearance, chooseTheme } from './appearance';
import { systemLook } from './apply-appearance';
import styles from './reading-menu.module.css';

const names: Readonly<Record<ThemeChoice, string>> = {
  system: 'Follow the system',
  paper: 'Paper',
  sepia: 'Sepia',
  dark: 'Dark',
  black: 'Black',
  contrast: 'High contrast',
};

/** The themes, each shown in its own colours. */
export function ThemeChoices() {
  const { theme } = useStore(appearance);
  const system = systemLook();
  return (
    <fieldset className={styles['group']}>
      <legend className={styles['title']}>Theme</legend>
      <div className={styles['themes']}>
        {themeChoices.map((choice) => (
          <label key={choice} className={styles['theme']}>
            <input
              type="radio"
              name="theme"
              className="visually-hidden"
              checked={theme === choice}
              onChange={() => chooseTheme(choice)}
            />
            <span
              className={styles['swatch']}
              data-theme={paletteOf(choice, system)}
              aria-hidden="true"
            >
              A<i>a</i>
            </span>
            <span>{names[choice]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
