// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2

/** What the caretaker writes in the story. `to`, `priority` and `answers` are the words of the page she chooses by. */
export const messages = {
  normal: {
    to: /Bâtiment B\b/, priority: /^\s*Normal/, answers: ['Oui', 'Non'],
    headline: 'Serez-vous là jeudi ?', text: 'Le plombier passe jeudi entre 9 h et 12 h pour purger les radiateurs. Serez-vous chez vous ?',
  },
  important: {
    to: /Bâtiment B\b/, priority: /^\s*Important/,
    headline: 'Ascenseur en panne', text: 'L’ascenseur est en panne. Le réparateur arrive vers 20 h. Si vous avez besoin d’aide pour vos courses, dites-le-moi.',
  },
  alert: {
    to: /Bâtiment B\b/, priority: /^\s*Alerte/,
    headline: 'Odeur de gaz, escalier 1', text: 'N’allumez rien, ouvrez les fenêtres et sortez par l’escalier 2. Les pompiers sont prévenus.',
  },
};
