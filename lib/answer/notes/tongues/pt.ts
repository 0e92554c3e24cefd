import type { TongueRows } from './rows.ts';

export const PT: TongueRows = {
  asks: {
    'how-often': /\b(?:com que frequencia|quantas vezes|frequencia|periodicidade)\b/,
    'how-much':
      /\bquant[oa]s?\b|\bnumero de (?!.*(?:apolice|conta|cliente|socio|matricula|utente|serie|processo|contrato|inscricao))|\b(?:peso|altura|tamanho|area|quilometragem|leitura|salario|renda|rendimento|aluguel|renda mensal|mensalidade|caucao|saldo|preco|custo|valor|montante|dose|dosagem|idade|horas|telefone|telemovel|celular|nota)$/,
    when: /\b(?:data|quando|desde|vence|vencimento|validade|valido ate|dia|ano)\b/,
    address: /\b(?:endereco|morada)\b(?!.*\b(?:mail|eletronico)\b)/,
    who: /^(?:quem|com quem|a quem)\b|\b(?:nome|supervisor|supervisora|chefe|gestor|gestora|medic[oa] de familia|senhorio|senhoria|professor|professora|treinador|treinadora)$/,
    weight: /\bpeso\b|\bquanto pesa/,
    height: /\baltura\b|\bquanto mede/,
    plate: /\b(?:matricula|placa) d[oa] (?:carro|veiculo|viatura|automovel)$|^placa$/,
  },
  named:
    /^(?!.*(?:numero|telefone|endereco|morada|data|desde|mensalidade|email|horario)).*\b(?:universidade|faculdade|escola|colegio|creche|empregador|empresa|fornecedor|seguradora|operadora|consultorio|clinica|hospital|igreja|paroquia|clube|banco|agencia|marca|modelo|cidade|pais)$/,
  opposites: [
    [/\b(?:emissao|emitid)/, /(?:vence|validade|válid[oa] até|caduca)/],
    [/\b(?:vence|vencimento|validade|valido ate)/, /\b(?:emitid[oa]|emissão)\b/],
    [/\bliquid[oa]\b/, /\bbrut[oa]\b/],
    [/\bbrut[oa]\b/, /\blíquid[oa]\b/],
    [/\bproxim[oa]\b/, /(?<!\p{L})últim[oa]\b/u],
    [/\bgas\b/, /(?<!\p{L})(?:luz|eletricidade|energia|água)(?!\p{L})/u],
    [/\b(?:luz|eletricidade|energia)\b/, /(?<!\p{L})(?:gás|água)(?!\p{L})/u],
    [/\b(?:residencial|pessoal|casa|fixo)\b/, /\b(?:escritório|trabalho|empresa|comercial)\b/],
    [/\b(?:trabalho|comercial|profissional|empresa)\b/, /\b(?:casa|pessoal|residencial)\b/],
    [/\bfixo\b/, /\b(?:celular|telemóvel)\b/],
    [/\b(?:celular|telemovel)\b/, /\bfixo\b/],
    [/\b(?:saida|fim|termino|desligamento)\b/, /\b(?:comecei|entrei|desde)\b/],
    [/\b(?:inicio|admissao|entrada)\b/, /\b(?:termina|acaba|até o|até ao)\b/],
    [
      /\b(?:seus?|suas?|teu|tua|propri[oa])\b/,
      /\bd[ao] (?:minha|meu|nossa|nosso) (?:mulher|esposa|marido|companheir[oa]|mãe|pai|irmã|irmão|filha|filho|namorad[oa]|amig[oa]|vizinh[oa]|chefe|colega)(?!\p{L})/u,
    ],
  ],
  unsure:
    /(?<!\p{L})(?:poderia\p{L}*|gostaria\p{L}*|queria|talvez|quem sabe|provavelmente|supostamente|parece que|tomara|não sei|nem ideia|não tenho certeza|(?:ele|ela|mãe|pai) (?:diz|disse|acha|jura) que|me disseram)(?!\p{L})/iu,
  runs: /\bidade\b|\bquantos anos\b|\bquanto tempo\b|\btempo de\b|\bquant[oa]s (?:pessoas|filh[oa]s|net[oa]s|membros)\b|\bnumero de (?:pessoas|filhos|membros|dependentes)\b|^(?:tem|tens|e (?:um|uma|o|a|voce)|es|esta|estas|ha|pode|podes|toma|tomas|fuma|fumas|possui|precisa|precisas|deseja|fala|falas|mora|moras|voce (?:tem|e|esta|possui|toma|fuma|mora|pode|precisa))\b/,
};
