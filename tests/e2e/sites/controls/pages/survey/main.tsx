/** SurveyJS with its plain JavaScript interface; the state is the model's data. */
import 'survey-core/survey-core.css';
import { Model } from 'survey-core';
import { renderSurvey } from 'survey-js-ui';

const model = new Model({
  showQuestionNumbers: 'off',
  pages: [
    {
      elements: [
        { type: 'text', name: 'name', title: 'Your name' },
        { type: 'text', name: 'born', title: 'Day of birth', inputType: 'date' },
        { type: 'comment', name: 'story', title: 'Tell us about your last trip' },
        { type: 'radiogroup', name: 'often', title: 'How often do you travel?', choices: ['Weekly', 'Monthly', 'Rarely'] },
        { type: 'checkbox', name: 'ways', title: 'How do you travel?', choices: ['Train', 'Ferry', 'Car'] },
        { type: 'dropdown', name: 'from', title: 'Where did you set out from?', choices: ['Bergen', 'Hull', 'Leith', 'Porto'] },
        { type: 'tagbox', name: 'seen', title: 'Ports you have seen', choices: ['Bergen', 'Hull', 'Leith', 'Porto'] },
        { type: 'rating', name: 'again', title: 'Would you go again?', rateMax: 5 },
        { type: 'boolean', name: 'cabin', title: 'Did you take a cabin?' },
      ],
    },
  ],
});
window.__state = () => model.data;
renderSurvey(model, document.getElementById('root'));
