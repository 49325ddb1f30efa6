/** What every Alexa device knows before any skill: the phrases of the built-in intents, and how a skill is called by its name. */
export interface DevicePhrases {
  builtIns: Readonly<Record<string, readonly string[]>>
  /** Before the invocation name. */
  calls: readonly string[]
  /** After it, in a one-shot: cut off before the skill's own words. */
  connecting: readonly string[]
  /** Carriers that ask the same of another subject. */
  sameOf: readonly string[]
}

const english: DevicePhrases = {
  builtIns: {
    'AMAZON.CancelIntent': ['cancel', 'cancel that', 'never mind', 'nevermind', 'forget it'],
    'AMAZON.HelpIntent': ['help', 'help me', 'can you help me'],
    'AMAZON.NavigateHomeIntent': ['go home', 'home screen', 'go to the home screen'],
    'AMAZON.NextIntent': ['next', 'next one', 'skip', 'skip forward'],
    'AMAZON.NoIntent': ['no', 'no thanks', 'no thank you', 'nope', 'nah'],
    'AMAZON.PauseIntent': ['pause', 'pause that'],
    'AMAZON.PreviousIntent': ['previous', 'back', 'go back', 'skip back', 'back up'],
    'AMAZON.RepeatIntent': ['repeat', 'repeat that', 'say that again', 'say it again'],
    'AMAZON.ResumeIntent': ['resume', 'continue', 'keep going'],
    'AMAZON.StartOverIntent': ['start over', 'restart', 'start again'],
    'AMAZON.StopIntent': ['stop', 'off', 'shut up', 'end', 'quit', 'exit'],
    'AMAZON.YesIntent': ['yes', 'yes please', 'yeah', 'yep', 'yup', 'sure', 'okay', 'ok'],
  },
  calls: [
    'ask',
    'tell',
    'open',
    'launch',
    'start',
    'begin',
    'use',
    'run',
    'load',
    'play',
    'enable',
    'talk to',
    'go to',
  ],
  connecting: ['if', 'whether', 'about', 'to', 'for', 'that', 'and'],
  sameOf: ['what about', 'how about', 'and what about', 'and how about', 'and'],
}

const spanish: DevicePhrases = {
  builtIns: {
    'AMAZON.CancelIntent': ['cancelar', 'cancela', 'cancélalo', 'no importa', 'olvídalo'],
    'AMAZON.HelpIntent': ['ayuda', 'ayúdame', 'puedes ayudarme'],
    'AMAZON.NavigateHomeIntent': ['inicio', 've al inicio', 'ir a inicio'],
    'AMAZON.NextIntent': ['siguiente', 'el siguiente', 'salta', 'adelante'],
    'AMAZON.NoIntent': ['no', 'no gracias'],
    'AMAZON.PauseIntent': ['pausa', 'pausar'],
    'AMAZON.PreviousIntent': ['anterior', 'atrás', 'regresa', 'vuelve atrás'],
    'AMAZON.RepeatIntent': ['repite', 'repetir', 'repítelo', 'repite eso', 'dilo otra vez'],
    'AMAZON.ResumeIntent': ['reanudar', 'reanuda', 'continúa', 'continuar', 'sigue'],
    'AMAZON.StartOverIntent': [
      'empezar de nuevo',
      'empieza de nuevo',
      'comenzar de nuevo',
      'reiniciar',
      'volver a empezar',
    ],
    'AMAZON.StopIntent': ['para', 'parar', 'detente', 'apágate', 'cállate'],
    'AMAZON.YesIntent': ['sí', 'sí por favor', 'claro', 'por supuesto'],
  },
  calls: [
    ...['abre', 'abrir', 'inicia', 'iniciar', 'lanza', 'usa', 'utiliza', 'ejecuta', 'empieza', 'comienza', 'habla con'],
    ...['pregunta a', 'pregúntale a', 'pide a', 'pídele a', 'di a', 'dile a'],
  ],
  connecting: ['si', 'sobre', 'que', 'acerca de', 'y'],
  sameOf: ['qué tal', 'qué hay de', 'y qué hay de', 'qué pasa con', 'y qué pasa con', 'y'],
}

const languages: Readonly<Record<string, DevicePhrases>> = { en: english, es: spanish }

export const phrasesOf = (language: string): DevicePhrases => languages[language] ?? english
